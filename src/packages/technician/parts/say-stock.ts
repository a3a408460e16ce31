import type { PackedPart } from '@/contract/staff/technician'
import { sayFullDay } from '@/domain/time/say'

/** Where a part is, for whoever has the old one in the hand: `这单留了 1 个 · 车上 2 个`. */
export const sayWhere = ({ kept, inVan, atOutlet }: PackedPart): string => {
  const places = [
    ...(kept > 0 ? [`这单留了 ${kept} 个`] : []),
    ...(inVan > 0 ? [`车上 ${inVan} 个`] : []),
    ...(atOutlet > 0 ? [`网点 ${atOutlet} 个`] : []),
  ]
  return places.length === 0 ? '车上和网点都没有' : places.join(' · ')
}

/** When it can be had. @param now epoch ms */
export const sayReady = ({ atOutlet, readyOn }: PackedPart, now: number): string => {
  if (atOutlet > 0) return '网点有现货'
  return readyOn === null ? '哪天到说不准' : `备货要到 ${sayFullDay(readyOn, now)}`
}
