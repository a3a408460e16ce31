import * as z from 'zod/mini'
import type { Endpoint } from '@/contract/endpoint'
import type { ErrorCode } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import type { staffTicketDetail } from '@/contract/staff/view'
import type { Centre } from '@/domain/dispatch/place'
import type { Actor } from '@/domain/ticket/actor'
import type { Tx } from '../../shared/database/transaction'
import { onceOnly, Undone } from '../../shared/idempotency'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { type Change, changeTicket } from '../../shared/ticket/change'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { detailView } from '../detail-view'

const ref = z.object({ ticketNo: z.string() })

/** What every staff command carries: the ticket, and the version of it that the person was looking at. */
interface OnTicket {
  requestId: string
  ticketNo: string
  rev: number
}

type CommandEndpoint<Request extends OnTicket> = Endpoint<
  string,
  z.ZodMiniType<Request>,
  typeof staffTicketDetail
>

/** What a request means for the ticket as it is stored, or why not. */
export type Meaning = Change['command']

export interface CommandVisit<Request> {
  request: Request
  actor: Actor
  now: number
  services: Services
}

interface Steps<Request> {
  /** Looked up before the transaction: who can be picked. */
  prepare(visit: CommandVisit<Request>): Promise<Meaning>
  /** More that belongs to the same change; a code undoes all of it. */
  also?(tx: Tx, visit: CommandVisit<Request>): Promise<ErrorCode | null>
  /** What follows once it is done; nothing that goes wrong there undoes it. */
  after?(visit: CommandVisit<Request>): Promise<void>
  /** All dispatch centres, where the address may change. */
  centres?(visit: CommandVisit<Request>): Promise<readonly Centre[]>
}

/** The one shape of all staff commands: once only, whose ticket, decide, save, answer with the ticket as it is. */
export const commandRoute = <Request extends OnTicket>(
  endpoint: CommandEndpoint<Request>,
  steps: Steps<Request>,
): Route =>
  route<Endpoint<string, z.ZodMiniType<Request>, typeof staffTicketDetail>>(endpoint, async (visit) => {
    const { request, actor, now, services } = visit
    const meaning = await steps.prepare(visit)
    const centres = await steps.centres?.(visit)
    const { ticketNo, rev } = request
    const intent = { actor, endpoint: endpoint.name, request }
    const outcome = await onceOnly(services, intent, ref, async (tx) => {
      const changed = await changeTicket(tx, {
        ticketNo,
        rev,
        actor,
        now,
        command: meaning,
        ...(centres && { centres }),
      })
      const refusal = changed.ok ? await steps.also?.(tx, visit) : null
      if (refusal) throw new Undone(refusal)
      return changed
    })
    if (!outcome.ok) return refuse(outcome.code)
    await steps.after?.(visit)
    const ticket = await ticketSeenBy(services.db, actor, outcome.ref.ticketNo, now)
    return ticket === null ? refuse('NOT_FOUND') : done(await detailView(services, ticket, actor, now))
  })
