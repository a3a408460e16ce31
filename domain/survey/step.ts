import { wakingHours } from '@/domain/notice/quiet-hours'
import { firstOpenMoment } from '@/domain/time/working-time'
import { isInSample } from './sample'
import type { Survey } from './survey'
import type { SurveyTerms } from './terms'

/** What the clock does to a survey: the score that was tapped counts, an SMS asks, somebody calls. */
export type SurveyStep = 'count' | 'sms' | 'choose'

/** The next thing that is due by time alone, and when, epoch ms; null when nothing is. */
export const nextStep = (survey: Survey, terms: SurveyTerms): { step: SurveyStep; at: number } | null => {
  if (survey.answer !== null) return null
  const steps = [countAt(survey, terms), smsAt(survey, terms), chooseAt(survey, terms)]
  return steps.reduce(
    (first, one) => (one !== null && (first === null || one.at < first.at) ? one : first),
    null,
  )
}

/** Whether somebody calls, by rule or by lot. Looked at once. */
export const chooseCallback = (survey: Survey, now: number, terms: SurveyTerms): Survey => {
  const drawn = isInSample(`${survey.ticketNo}:${survey.visit}`, terms.samplePercent)
  const why = [...survey.signs, ...(survey.signs.length === 0 && drawn ? (['sample'] as const) : [])]
  return { ...survey, callback: { at: now, why, calls: [], isOver: why.length === 0 } }
}

type Due = { step: SurveyStep; at: number } | null

const countAt = ({ kept }: Survey, { keptCountsAfterMs }: SurveyTerms): Due =>
  kept === null ? null : { step: 'count', at: kept.at + keptCountsAfterMs }

/** Nobody's phone rings at night for a survey, and nobody who has begun is asked again. */
const smsAt = ({ smsAt: sent, kept, inApp, completedAt, lapsesAt }: Survey, terms: SurveyTerms): Due => {
  if (sent !== null || kept !== null) return null
  const at = firstOpenMoment(completedAt + (inApp ? terms.smsAgainAfterMs : terms.smsAfterMs), wakingHours)
  return at < lapsesAt ? { step: 'sms', at } : null
}

const chooseAt = ({ callback, kept, completedAt }: Survey, { callbackAfterMs }: SurveyTerms): Due =>
  callback !== null || kept !== null ? null : { step: 'choose', at: completedAt + callbackAfterMs }
