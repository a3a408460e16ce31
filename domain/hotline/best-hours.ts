import type { HourLoad } from '@/contract/customer/hotline'

/** The calmest hours of a weekday, at most `most`, in the order of the clock. */
export const bestHours = (load: readonly HourLoad[], weekday: number, most = 3): HourLoad[] =>
  load
    .filter((one) => one.weekday === weekday && one.usualWaitMs !== null)
    .filter(({ level }) => level !== 'busy')
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .sort((a, b) => a.hour - b.hour)

const rank = ({ usualWaitMs, longWaitMs, calls }: HourLoad): number =>
  (usualWaitMs ?? 0) + (longWaitMs ?? 0) / 4 + calls
