import { automaticRules } from '@/domain/dispatch/automatic'
import { inForceOn } from '@/domain/dispatch/policy'
import { chinaDay } from '@/domain/time/china'
import { firstOpenMoment } from '@/domain/time/working-time'
import { dispatchAfter, isAutomatic } from '../shared/dispatch/dispatch-now'
import { ticketsForRule } from '../shared/repositories/dispatch-queue'
import type { Services } from '../shared/services'

const BATCH = 50

/**
 * Dispatches what nobody dispatched yet: what came by night, and what a process that was killed had accepted.
 * @returns how many were looked at
 */
export const dispatchWaiting = async (services: Services): Promise<number> => {
  if (!isAutomatic(services.environment)) return 0
  const now = services.clock()
  const { hours } = inForceOn(automaticRules, chinaDay(now))
  // by night every one of them would be looked at every minute, and wait all the same
  if (firstOpenMoment(now, hours) !== now) return 0
  const waiting = await ticketsForRule(services.db, BATCH)
  for (const ticketNo of waiting) await dispatchAfter(services, ticketNo)
  return waiting.length
}
