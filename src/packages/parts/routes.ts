import { pages } from '@/src/routes'

const page = (name: string): string => pages.parts.replace('catalogue', name)

/** A model taken apart. */
export const modelPage = (model: string): string => `${page('model')}?model=${encodeURIComponent(model)}`

/** @param model the one it is looked at for, so that a part that doesn't fit says so */
export const partPage = (partId: string, model?: string): string =>
  `${page('part')}?id=${partId}${model === undefined ? '' : `&model=${encodeURIComponent(model)}`}`

/** Whether a part is genuine. */
export const checkPage = (model?: string): string =>
  `${page('check')}${model === undefined ? '' : `?model=${encodeURIComponent(model)}`}`

export const orderPage = (partId: string, model?: string): string =>
  partPage(partId, model).replace('/part/', '/order/')
