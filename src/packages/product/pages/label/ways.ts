/** What the number stands for, with all the ways on from it. */
export const openByNumber = (serialNo: string): string => `packages/product/pages/open/index?p=${serialNo}`

/** @param model null where none was read */
export const registerByModel = (model: string | null): string =>
  `packages/product/pages/register/index${model === null ? '' : `?model=${encodeURIComponent(model)}`}`
