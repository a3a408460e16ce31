import { deskAnswer, deskSay, deskWithdraw } from '@/contract/customer/desk'
import type { DeskDetail } from '@/contract/desk/view'
import { done, type Result, refuse } from '@/contract/result'
import type { DeskCommand } from '@/domain/desk/desk-ticket'
import { deskSeenBy } from '../../shared/desk/desk-seen'
import { deskDetailView } from '../../shared/desk/desk-views'
import { runDesk } from '../../shared/desk/run-desk'
import type { Intent } from '../../shared/idempotency'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { isTextAllowed } from '../../shared/ticket/text-check'

/** What customers do to theirs; each is an action of its kind's table. */
export const deskChangeRoutes: readonly Route[] = [
  route(deskSay, ({ request, actor, now, services }) => {
    const { words, mediaIds } = request
    const intent = { actor, endpoint: deskSay.name, request }
    return changed(services, intent, request.ticketNo, { action: 'say', words, mediaIds }, now)
  }),
  route(deskWithdraw, ({ request, actor, now, services }) => {
    const intent = { actor, endpoint: deskWithdraw.name, request }
    const command = { action: 'withdraw', words: request.words, mediaIds: [] } as const
    return changed(services, intent, request.ticketNo, command, now)
  }),
  route(deskAnswer, ({ request, actor, now, services }) => {
    const { agree, words, mediaIds } = request
    const intent = { actor, endpoint: deskAnswer.name, request }
    const command = { action: agree ? 'agree' : 'object', words, mediaIds } as const
    return changed(services, intent, request.ticketNo, command, now)
  }),
]

const changed = async (
  services: Services,
  intent: Intent,
  ticketNo: string,
  command: DeskCommand,
  now: number,
): Promise<Result<DeskDetail>> => {
  const { actor } = intent
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const allowed = await isTextAllowed(services, actor.openid, command.words)
  const outcome = await runDesk(services, intent, { ticketNo, command, allowed }, now)
  if (!outcome.ok) return refuse(outcome.code)
  const ticket = await deskSeenBy(services.db, actor, outcome.ref.ticketNo)
  return ticket === null ? refuse('NOT_FOUND') : done(await deskDetailView(services, ticket, actor, now))
}
