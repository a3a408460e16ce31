import type { MarkPlace, OpenMap } from './port'

export type { MapFailure, MapPlace, MarkPlace, OpenMap } from './port'

/** Pages offer it only where there is a map. */
export const canMarkPlace = false

export const markPlace: MarkPlace = async () => ({ ok: false, reason: 'unsupported' })

export const openMap: OpenMap = async () => ({ ok: false, reason: 'unsupported' })
