import type { OutletView } from '@/contract/customer/outlet'
import { product } from '@/contract/ticket/report'
import { type Coordinates, straightLineM } from '@/domain/dispatch/coordinates'
import { isOpenAt, sayOpen, weekOf } from '@/domain/outlet/opening'
import { chinaCalendar } from '../booking/calendar'
import type { OutletCounter } from '../repositories/outlet-counters'

/** An outlet as customers see it. @param lamps free on its shelf; null where nobody counts them */
export const outletView = (
  outlet: OutletCounter,
  from: Coordinates | null,
  lamps: number | null,
  now: number,
): OutletView => {
  const { outletId, name, region, address, at, phone, hours, skills } = outlet
  const week = hours === null ? [] : weekOf(hours, chinaCalendar, now)
  const [today] = week
  return {
    outletId,
    name,
    region,
    address,
    at,
    phone,
    distanceM: from === null ? null : straightLineM(at, from),
    openNow: today !== undefined && isOpenAt(today, now),
    openWords: sayOpen(week, now),
    week,
    repairs: linesOf(skills, 'repair'),
    fits: linesOf(skills, 'installation'),
    lamps,
  }
}

/** `repair:heater` among the skills says that heaters are mended there. */
const linesOf = (skills: readonly string[], kind: 'repair' | 'installation') =>
  product.shape.line.options.filter((line) => skills.includes(`${kind}:${line}`))
