import { hotlineBusy } from '@/contract/customer/hotline'
import { done } from '@/contract/result'
import { loadOf } from '@/domain/hotline/load'
import { RECENT_MS, waitNow } from '@/domain/hotline/wait-now'
import { windowsFrom } from '@/domain/hotline/windows'
import { hotlineHours } from '@/domain/time/working-time'
import { lineState } from '../../shared/hotline/line-now'
import { callsBetween } from '../../shared/repositories/call-records'
import { route } from '../../shared/serve/route'

/** How busy it is, now and usually, and when somebody can be called back. */
export const hotlineBusyRoute = route(hotlineBusy, async ({ now, services }) => {
  const [{ days, agents, open }, recent] = await Promise.all([
    lineState(services.db, now),
    callsBetween(services.db, now - RECENT_MS, now),
  ])
  const booked = open.flatMap(({ window }) => window ?? [])
  const calls = days.flatMap((day) => day.hours).reduce((sum, hour) => sum + hour.calls, 0)
  return done({
    now,
    hours: hotlineHours,
    wait: waitNow({ now, hours: hotlineHours, recent, days, agents }),
    load: loadOf(days, hotlineHours),
    basis: { days: days.filter(({ hours }) => hours.length > 0).length, calls },
    windows: windowsFrom(now, hotlineHours, booked),
    waiting: open.filter(({ dueAt }) => dueAt <= now).length,
  })
})
