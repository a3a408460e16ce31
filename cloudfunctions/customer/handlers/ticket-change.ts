import * as z from 'zod/mini'
import { ticketAnswerFee, ticketCancel, ticketRate, ticketReopen } from '@/contract/customer/ticket'
import { done, type Result, refuse } from '@/contract/result'
import type { TicketDetail } from '@/contract/ticket/view'
import { answerSurvey } from '@/domain/survey/decide'
import type { Filled } from '@/domain/survey/survey'
import { currentSurveyTerms } from '@/domain/survey/terms'
import type { Tx } from '../../shared/database/transaction'
import { dispatchAfter } from '../../shared/dispatch/dispatch-now'
import { type Intent, type Outcome, onceOnly, Undone } from '../../shared/idempotency'
import { route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { countScore, surveyOfTicket } from '../../shared/survey/count-answer'
import { changeTicket, type TicketRef } from '../../shared/ticket/change'
import { newCode } from '../../shared/ticket/new-numbers'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { isTextAllowed } from '../../shared/ticket/text-check'
import { detailView } from '../detail-view'

const ref = z.object({ ticketNo: z.string() })

export const ticketCancelRoute = route(ticketCancel, async ({ request, actor, now, services }) => {
  const { ticketNo, reason } = request
  const intent = { actor, endpoint: ticketCancel.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    changeTicket(tx, { ticketNo, actor, now, command: () => ({ type: 'cancel', reason }) }),
  )
  return answered(services, intent, outcome, now)
})

export const ticketReopenRoute = route(ticketReopen, async ({ request, actor, now, services }) => {
  const { ticketNo, reason } = request
  const intent = { actor, endpoint: ticketReopen.name, request }
  const allowed = actor.kind === 'customer' && (await isTextAllowed(services, actor.openid, reason))
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    changeTicket(tx, {
      ticketNo,
      actor,
      now,
      command: () =>
        allowed
          ? { type: 'reopen', reason, confirmationCode: newCode(services.random) }
          : { refusal: 'TEXT_NOT_ALLOWED' },
    }),
  )
  if (outcome.ok) await dispatchAfter(services, ticketNo)
  return answered(services, intent, outcome, now)
})

export const ticketRateRoute = route(ticketRate, async ({ request, actor, now, services }) => {
  const { ticketNo, score, words } = request
  const intent = { actor, endpoint: ticketRate.name, request }
  const allowed = actor.kind === 'customer' && (await isTextAllowed(services, actor.openid, words))
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    let survey: Awaited<ReturnType<typeof surveyOfTicket>> = null
    const changed = await changeTicket(tx, {
      ticketNo,
      actor,
      now,
      command: async (ticket) => {
        survey = await surveyOfTicket(tx, ticket)
        return allowed ? { type: 'rate', score, words } : { refusal: 'TEXT_NOT_ALLOWED' }
      },
    })
    if (changed.ok) await countInApp(tx, survey, { score, words, answers: [] }, now)
    return changed
  })
  return answered(services, intent, outcome, now)
})

export const ticketAnswerFeeRoute = route(ticketAnswerFee, async ({ request, actor, now, services }) => {
  const { ticketNo, askId, agree } = request
  const intent = { actor, endpoint: ticketAnswerFee.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    changeTicket(tx, { ticketNo, actor, now, command: () => ({ type: 'answerFee', askId, agree }) }),
  )
  return answered(services, intent, outcome, now)
})

/** @throws Undone where the survey was answered by its link although the ticket isn't rated */
const countInApp = async (
  tx: Tx,
  survey: Awaited<ReturnType<typeof surveyOfTicket>>,
  filled: Filled,
  now: number,
): Promise<void> => {
  if (survey === null) return
  const decision = answerSurvey(survey, filled, { kind: 'app' }, now, currentSurveyTerms)
  const counted = await countScore(tx, decision, survey.rev, now)
  if (!counted.ok) throw new Undone(counted.code)
}

/** The ticket as it is after the change, or why nothing changed. */
export const answered = async (
  services: Services,
  { actor }: Intent,
  outcome: Outcome<TicketRef>,
  now: number,
): Promise<Result<TicketDetail>> => {
  if (!outcome.ok) return refuse(outcome.code)
  const ticket = await ticketSeenBy(services.db, actor, outcome.ref.ticketNo, now)
  return ticket === null ? refuse('NOT_FOUND') : done(await detailView(services, ticket, actor, now))
}
