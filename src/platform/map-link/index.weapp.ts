import { openMap } from '../map-place/index.weapp'
import type { ShowOnMap } from './port'

export type { MapTarget, ShowOnMap } from './port'

export const showOnMap: ShowOnMap = async (target) => {
  const opened = await openMap(target)
  if (opened.ok) return opened
  return { ok: false, reason: opened.reason === 'cancelled' ? 'cancelled' : 'failed' }
}
