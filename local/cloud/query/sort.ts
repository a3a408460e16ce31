import type { Document } from '../values/document'

export type Sort = readonly (readonly [field: string, direction: 1 | -1])[]

/** The order in `{createdAt: -1, _id: 1}`. */
export function toSort(order: Document): Sort {
  return Object.entries(order).map(([field, direction]) => [field, Number(direction) < 0 ? -1 : 1])
}
