import * as z from 'zod/mini'
import {
  type SurveyView,
  surveyAnswered,
  surveyKeep,
  surveyOpen,
  surveyWordsMost,
} from '@/contract/customer/survey'
import type { ErrorCode } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import { keepAnswers } from '@/domain/survey/decide'
import { questionsFor } from '@/domain/survey/questions'
import { familyName } from '@/domain/ticket/next-step'
import type { Tx } from '../../shared/database/transaction'
import { onceOnly } from '../../shared/idempotency'
import { technicianInWeChat } from '../../shared/identity/technician-in-wechat'
import { linkKeys } from '../../shared/links/link-keys'
import { readLink } from '../../shared/links/signed-link'
import {
  putSurvey,
  type SurveyDocument,
  surveyById,
  surveyIdOf,
  surveyInTx,
} from '../../shared/repositories/surveys'
import type { TicketDocument } from '../../shared/repositories/ticket-document'
import { ticketByNo } from '../../shared/repositories/tickets'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { countFilled } from '../../shared/survey/count-answer'
import { isTextAllowed } from '../../shared/ticket/text-check'

const byLink = { kind: 'link' } as const
const moment = z.object({ at: z.number() })

/** What a good link opens. The signature lets in, whoever calls; only the technician's own phone is turned away. */
interface Opened {
  ok: true
  survey: SurveyDocument
  ticket: TicketDocument
  issue: number
}

const openRoute = route(surveyOpen, async ({ request, openid, now, services }) => {
  const opened = await open(services, request.token, openid, now)
  return opened.ok ? done(viewOf(opened)) : refuse(opened.code)
})

const keepRoute = route(surveyKeep, async ({ request, actor, openid, now, services }) => {
  const { token, score, answers, words } = request
  if (words.length > surveyWordsMost) return refuse('SURVEY_WORDS_TOO_LONG')
  const opened = await open(services, token, openid, now)
  const intent = { actor, endpoint: surveyKeep.name, request }
  const outcome = await onceOnly(services, intent, moment, async (tx) => {
    if (!opened.ok) return opened
    const survey = await sameInTx(tx, opened)
    if (survey === null) return { ok: false, code: 'SURVEY_REPLACED' }
    const decision = keepAnswers(survey, { score, answers, words }, byLink, now)
    if (!decision.ok) return { ok: false, code: usedUp(decision.code) }
    await putSurvey(tx, decision.survey, survey.rev + 1)
    return { ok: true, ref: { at: now } }
  })
  return outcome.ok ? done({ keptAt: outcome.ref.at }) : refuse(outcome.code)
})

const answerRoute = route(surveyAnswered, async ({ request, actor, openid, now, services }) => {
  const { token, score, answers, words } = request
  if (words.length > surveyWordsMost) return refuse('SURVEY_WORDS_TOO_LONG')
  const opened = await open(services, token, openid, now)
  const allowed = openid === null || (await isTextAllowed(services, openid, words))
  const intent = { actor, endpoint: surveyAnswered.name, request }
  const outcome = await onceOnly(services, intent, moment, async (tx) => {
    if (!opened.ok) return opened
    if (!allowed) return { ok: false, code: 'TEXT_NOT_ALLOWED' }
    if ((await sameInTx(tx, opened)) === null) return { ok: false, code: 'SURVEY_REPLACED' }
    const counted = await countFilled(tx, opened.survey._id, { score, answers, words }, byLink, now)
    return counted.ok ? { ok: true, ref: { at: now } } : { ok: false, code: usedUp(counted.code) }
  })
  return outcome.ok ? done({ answeredAt: outcome.ref.at }) : refuse(outcome.code)
})

export const surveyRoutes: readonly Route[] = [openRoute, keepRoute, answerRoute]

/** Everything about a link that can be said without changing anything. */
const open = async (
  services: Services,
  token: string,
  openid: string | null,
  now: number,
): Promise<Opened | { ok: false; code: ErrorCode }> => {
  const claim = readLink(await linkKeys(services), token)
  if (claim?.kind !== 'survey') return { ok: false, code: 'LINK_WRONG' }
  const { ticketNo, visit, issue } = claim
  const [survey, ticket, technician] = await Promise.all([
    surveyById(services.db, surveyIdOf(ticketNo, visit)),
    ticketByNo(services.db, ticketNo),
    openid === null ? null : technicianInWeChat(services, openid),
  ])
  if (survey === null || ticket === null) return { ok: false, code: 'LINK_WRONG' }
  if (technician !== null && technician.outletId === survey.outletId)
    return { ok: false, code: 'SURVEY_NOT_YOURS' }
  if (survey.answer !== null) return { ok: false, code: 'SURVEY_USED' }
  if (survey.issue !== issue || ticket.reopened !== visit) return { ok: false, code: 'SURVEY_REPLACED' }
  if (now > survey.lapsesAt) return { ok: false, code: 'SURVEY_LAPSED' }
  return { ok: true, survey, ticket, issue }
}

/** A newer link may have been sent since it was looked at. */
const sameInTx = async (tx: Tx, { survey, issue }: Opened): Promise<SurveyDocument | null> => {
  const stored = await surveyInTx(tx, survey._id)
  return stored?.issue === issue ? stored : null
}

const usedUp = (code: ErrorCode): ErrorCode => (code === 'ALREADY_RATED' ? 'SURVEY_USED' : code)

const viewOf = ({ survey, ticket }: Opened): SurveyView => {
  const { kept, kind, completedAt, lapsesAt } = survey
  const { state } = ticket
  return {
    kind,
    technicianFamilyName: 'assignment' in state ? familyName(state.assignment.name) : '',
    doneAt: completedAt,
    lapsesAt,
    kept: kept === null ? null : { score: kept.score, answers: [...kept.answers], words: kept.words },
    questions: [1, 2, 3, 4, 5].map((score) => [...questionsFor(score)]),
  }
}
