import type { ErrorCode } from '@/contract/error-code'
import type { CallOutcome, RecoveryOutcome } from '@/contract/survey'
import type { StaffActor } from '@/domain/ticket/actor'
import { afterOpenTime } from '@/domain/time/working-time'
import { fittingAnswers } from './questions'
import type { AnsweredBy, Call, Filled, Survey } from './survey'
import type { SurveyTerms } from './terms'

export type SurveyDecision = { ok: true; survey: Survey } | { ok: false; code: ErrorCode }

/**
 * The score counts from here on and is never changed. A low one opens a recovery at once: who isn't content hears
 * from us before they have told their neighbours.
 * @param now epoch ms
 */
export const answerSurvey = (
  survey: Survey,
  filled: Filled,
  by: AnsweredBy,
  now: number,
  terms: SurveyTerms,
): SurveyDecision => {
  const refusal = cannotAnswer(survey, by, now)
  if (refusal !== null) return { ok: false, code: refusal }
  return { ok: true, survey: answered(survey, filled, by, now, terms) }
}

/** What was begun is kept, and may still be changed. */
export const keepAnswers = (survey: Survey, filled: Filled, by: AnsweredBy, now: number): SurveyDecision => {
  const refusal = cannotAnswer(survey, by, now)
  if (refusal !== null) return { ok: false, code: refusal }
  return { ok: true, survey: { ...survey, kept: { ...fitting(filled), at: now, by } } }
}

export interface TakenCall {
  outcome: CallOutcome
  note: string
  /** What the customer said, where they answered. */
  told: Filled | null
}

/** A call of the quality team: what the customer told is written down as told by phone, and by whom. */
export const noteCall = (
  survey: Survey,
  { outcome, note, told }: TakenCall,
  { staffId, name }: Pick<StaffActor, 'staffId' | 'name'>,
  now: number,
  terms: SurveyTerms,
): SurveyDecision => {
  const { callback } = survey
  if (callback === null || callback.isOver) return { ok: false, code: 'SURVEY_NOT_OPEN' }
  if (survey.answer !== null) return { ok: false, code: 'ALREADY_RATED' }
  if ((outcome === 'answered') !== (told !== null)) return { ok: false, code: 'SCORE_OUT_OF_RANGE' }
  const call: Call = { at: now, staffId, name, outcome, note }
  const calls = [...callback.calls, call]
  const isOver = outcome !== 'noAnswer' || calls.length >= terms.callsMost
  const called: Survey = { ...survey, callback: { ...callback, calls, isOver } }
  if (told === null) return { ok: true, survey: called }
  return { ok: true, survey: answered(called, told, { kind: 'phone', staffId, name }, now, terms) }
}

/** How a recovery ended. */
export const endRecovery = (
  survey: Survey,
  { outcome, note }: { outcome: RecoveryOutcome; note: string },
  { staffId, name }: Pick<StaffActor, 'staffId' | 'name'>,
  now: number,
): SurveyDecision => {
  const { recovery } = survey
  if (recovery === null || recovery.done !== null) return { ok: false, code: 'SURVEY_NOT_OPEN' }
  const done = { at: now, staffId, name, outcome, note }
  return { ok: true, survey: { ...survey, recovery: { ...recovery, done } } }
}

/** Another link, for who lost theirs; the one before it stops working. */
export const issueAnew = (survey: Survey, now: number): SurveyDecision => {
  if (survey.answer !== null) return { ok: false, code: 'ALREADY_RATED' }
  if (now > survey.lapsesAt) return { ok: false, code: 'SURVEY_LAPSED' }
  return { ok: true, survey: { ...survey, issue: survey.issue + 1 } }
}

/** A ticket's owner can rate as long as the ticket lets them; a link lapses. */
const cannotAnswer = (survey: Survey, by: AnsweredBy, now: number): ErrorCode | null => {
  if (survey.answer !== null) return 'ALREADY_RATED'
  return by.kind === 'link' && now > survey.lapsesAt ? 'SURVEY_LAPSED' : null
}

const answered = (
  survey: Survey,
  filled: Filled,
  by: AnsweredBy,
  now: number,
  terms: SurveyTerms,
): Survey => ({
  ...survey,
  kept: null,
  answer: { ...fitting(filled), at: now, by },
  callback: survey.callback === null ? null : { ...survey.callback, isOver: true },
  recovery:
    filled.score <= terms.lowScoreMost
      ? { openedAt: now, dueAt: afterOpenTime(now, terms.recoverWithinMs), done: null }
      : null,
})

const fitting = ({ score, answers, words }: Filled): Filled => ({
  score,
  answers: fittingAnswers(score, answers),
  words,
})

/** The visit was reopened before anybody answered: the next one is asked about instead. */
export const withdrawSurvey = (survey: Survey, now: number): Survey => ({
  ...survey,
  kept: null,
  lapsesAt: Math.min(survey.lapsesAt, now),
  smsAt: survey.smsAt ?? now,
  callback: { ...(survey.callback ?? { at: now, why: [], calls: [] }), isOver: true },
})
