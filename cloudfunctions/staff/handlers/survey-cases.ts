import * as z from 'zod/mini'
import { done, type Result, refuse } from '@/contract/result'
import {
  type SurveyCase,
  surveyList,
  surveyNoteCall,
  surveyRecover,
  surveySendLink,
} from '@/contract/staff/survey'
import { endRecovery, issueAnew, noteCall, type SurveyDecision } from '@/domain/survey/decide'
import { currentSurveyTerms } from '@/domain/survey/terms'

import { DAY_MS } from '@/domain/time/china'
import type { Tx } from '../../shared/database/transaction'
import { type Outcome, onceOnly } from '../../shared/idempotency'
import { countTry, triesLeft } from '../../shared/limits'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import {
  putSurvey,
  type SurveyDocument,
  surveyById,
  surveyInTx,
  surveysInHand,
} from '../../shared/repositories/surveys'
import { ticketInTx } from '../../shared/repositories/tickets'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { countAnswer } from '../../shared/survey/count-answer'
import { askBySms, smsAskFor } from '../../shared/survey/survey-link'
import { surveyCaseOf } from '../survey-case-view'

const PAGE = 30
const LINKS_A_DAY = 3

type Ref = { surveyId: string }
const ref = z.object({ surveyId: z.string() })

const listRoute = route(surveyList, async ({ request, now, services }) => {
  const key = request.which === 'callbacks' ? 'callbackKey' : 'recoveryKey'
  const found = await surveysInHand(services.db, key, fromCursor(request.cursor) ?? '', PAGE + 1)
  const page = found.slice(0, PAGE)
  const cases = await Promise.all(page.map((survey) => surveyCaseOf(services.db, survey, now)))
  const last = page.at(-1)?.[key]
  return done({
    cases: cases.flatMap((one) => (one === null ? [] : [one])),
    next: found.length > PAGE && last ? toCursor(last) : null,
  })
})

const noteCallRoute = route(surveyNoteCall, async ({ request, actor, now, services }) => {
  const { surveyId, rev, outcome: ended, note, told } = request
  if (actor.kind !== 'staff') return refuse('SIGN_IN_NEEDED')
  const call = { outcome: ended, note, told: told ?? null }
  const decideOn = (survey: SurveyDocument) => noteCall(survey, call, actor, now, currentSurveyTerms)
  const intent = { actor, endpoint: surveyNoteCall.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    onSurvey(tx, surveyId, rev, async (survey) => {
      if (told === undefined) return put(tx, survey, decideOn(survey))
      const counted = await countAnswer(tx, surveyId, decideOn, actor, now)
      return counted.ok ? { ok: true, ref: { surveyId } } : counted
    }),
  )
  return answered(services, outcome, now)
})

const sendLinkRoute = route(surveySendLink, async ({ request, actor, now, services }) => {
  const { surveyId, rev } = request
  const seen = await surveyById(services.db, surveyId)
  const next = seen === null ? null : issueAnew(seen, now)
  // the link is signed before the transaction, for the number that the survey will have in it
  const ask = next?.ok ? await smsAskFor(services, next.survey) : null
  const intent = { actor, endpoint: surveySendLink.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    onSurvey(tx, surveyId, rev, async (survey) => {
      const limit = `surveyLink:${surveyId}`
      if ((await triesLeft(tx, limit, LINKS_A_DAY, now)) <= 0) return { ok: false, code: 'TOO_MANY_REQUESTS' }
      const decision = issueAnew(survey, now)
      if (!decision.ok) return decision
      const phone = (await ticketInTx(tx, survey.ticketNo))?.report.contact.phone ?? ''
      if (ask === null || phone === '') return { ok: false, code: 'UNAVAILABLE' }
      await countTry(tx, limit, DAY_MS, now)
      await askBySms(tx, ask, decision.survey, phone, now)
      return put(tx, survey, { ok: true, survey: { ...decision.survey, smsAt: now } })
    }),
  )
  return answered(services, outcome, now)
})

const recoverRoute = route(surveyRecover, async ({ request, actor, now, services }) => {
  const { surveyId, rev, outcome: ended, note } = request
  if (actor.kind !== 'staff') return refuse('SIGN_IN_NEEDED')
  const intent = { actor, endpoint: surveyRecover.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    onSurvey(tx, surveyId, rev, (survey) =>
      put(tx, survey, endRecovery(survey, { outcome: ended, note }, actor, now)),
    ),
  )
  return answered(services, outcome, now)
})

export const surveyCaseRoutes: readonly Route[] = [listRoute, noteCallRoute, sendLinkRoute, recoverRoute]

const onSurvey = async (
  tx: Tx,
  surveyId: string,
  rev: number,
  work: (survey: SurveyDocument) => Promise<Outcome<Ref>>,
): Promise<Outcome<Ref>> => {
  const survey = await surveyInTx(tx, surveyId)
  if (survey === null) return { ok: false, code: 'SURVEY_NOT_FOUND' }
  return survey.rev === rev ? work(survey) : { ok: false, code: 'SURVEY_CHANGED' }
}

const put = async (tx: Tx, survey: SurveyDocument, decision: SurveyDecision): Promise<Outcome<Ref>> => {
  if (!decision.ok) return decision
  await putSurvey(tx, decision.survey, survey.rev + 1)
  return { ok: true, ref: { surveyId: survey._id } }
}

const answered = async (
  { db }: Services,
  outcome: Outcome<Ref>,
  now: number,
): Promise<Result<SurveyCase>> => {
  if (!outcome.ok) return refuse(outcome.code)
  const survey = await surveyById(db, outcome.ref.surveyId)
  const shown = survey === null ? null : await surveyCaseOf(db, survey, now)
  return shown === null ? refuse('SURVEY_NOT_FOUND') : done(shown)
}
