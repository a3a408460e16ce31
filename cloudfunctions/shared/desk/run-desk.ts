import * as z from 'zod/mini'
import { type Intent, type Outcome, onceOnly } from '../idempotency'
import { causeOf } from '../log'
import { deskByNo } from '../repositories/desk-tickets'
import type { Services } from '../services'
import { changeDesk, type DeskRef } from './change-desk'
import type { DeskAsking } from './desk-hook'
import { deskHooks } from './desk-hooks'
import { deskSeenBy } from './desk-seen'

const ref = z.object({ ticketNo: z.string() })

interface Run {
  ticketNo: string
  /** The version the person was looking at; left out where any is meant. */
  rev?: number
  command: DeskAsking
  /** Whether the words may stand. */
  allowed: boolean
}

/** A command to a matter, once only: looks up what its kind needs, changes all together, then lets its kind follow up. */
export const runDesk = async (
  services: Services,
  intent: Intent,
  { ticketNo, rev, command, allowed }: Run,
  now: number,
): Promise<Outcome<DeskRef>> => {
  const { actor } = intent
  const seen = await deskSeenBy(services.db, actor, ticketNo)
  const hooks = seen === null ? null : deskHooks[seen.kind]
  const prepared =
    seen && (await hooks?.prepare?.(services, { report: seen.report, ticket: seen, command }, actor, now))
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    if (seen === null) return { ok: false, code: 'NOT_FOUND' }
    if (!allowed) return { ok: false, code: 'TEXT_NOT_ALLOWED' }
    if (prepared && 'refusal' in prepared) return { ok: false, code: prepared.refusal }
    const also = prepared ?? undefined
    return changeDesk(tx, { ticketNo, actor, now, command, also, ...(rev === undefined ? {} : { rev }) })
  })
  const after = outcome.ok ? hooks?.after : undefined
  if (after !== undefined) await followUp(services, ticketNo, after)
  return outcome
}

/** What goes wrong here is written down and undoes nothing. */
const followUp = async (
  services: Services,
  ticketNo: string,
  after: NonNullable<(typeof deskHooks)['part']['after']>,
): Promise<void> => {
  try {
    const ticket = await deskByNo(services.db, ticketNo)
    if (ticket !== null) await after(services, ticket)
  } catch (error) {
    services.log({ level: 'error', what: 'desk follow-up failed', ticketNo, cause: causeOf(error) })
  }
}
