import { openCodePage, registerPage } from '../../routes'

/** What the number stands for, with all the ways on from it. */
export const openByNumber = openCodePage

/** @param model null where none was read */
export const registerByModel = (model: string | null): string =>
  model === null ? registerPage() : `${registerPage()}?model=${encodeURIComponent(model)}`
