import { deskWake } from '@/domain/desk/desk-wake'
import { inTransaction } from '../shared/database/transaction'
import { changeDesk } from '../shared/desk/change-desk'
import { deskHooks } from '../shared/desk/desk-hooks'
import { Undone } from '../shared/idempotency'
import { causeOf } from '../shared/log'
import { deskByNo, deskLapsed } from '../shared/repositories/desk-tickets'
import type { Services } from '../shared/services'

const BATCH = 50
const clockActor = { kind: 'clock' } as const

/**
 * Ends what nobody answered in its time, and hands on what we didn't. Whoever is quicker wins: the table refuses what
 * isn't due any more.
 * @returns how many moved
 */
export const tendDesk = async (services: Services): Promise<number> => {
  const { db, clock, log } = services
  let moved = 0
  for (const ticketNo of await deskLapsed(db, clock(), BATCH)) {
    try {
      if (await tend(services, ticketNo)) moved += 1
    } catch (error) {
      if (!(error instanceof Undone))
        log({ level: 'error', what: 'desk not tended', ticketNo, cause: causeOf(error) })
    }
  }
  return moved
}

const tend = async (services: Services, ticketNo: string): Promise<boolean> => {
  const now = services.clock()
  const seen = await deskByNo(services.db, ticketNo)
  const wake = seen === null ? null : deskWake(seen)
  if (seen === null || wake === null) return false
  const command = { action: wake.action, words: '', mediaIds: [] }
  const hooks = deskHooks[seen.kind]
  const prepared = await hooks.prepare?.(
    services,
    { report: seen.report, ticket: seen, command },
    clockActor,
    now,
  )
  if (prepared !== undefined && 'refusal' in prepared) return false
  const outcome = await inTransaction(services.db, (tx) =>
    changeDesk(tx, { ticketNo, actor: clockActor, now, command, also: prepared }),
  )
  return outcome.ok
}
