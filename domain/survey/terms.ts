import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/domain/time/china'

/** How customers are asked afterwards. Figures have a version and a date of effect, as all terms. */
export interface SurveyTerms {
  version: string
  effectiveOn: string
  /** The link works for so long after the work was done. */
  lapsesAfterMs: number
  /** Who can't be told in the app is asked by SMS after this. */
  smsAfterMs: number
  /** Who can, and didn't answer, is asked by SMS once after this. */
  smsAgainAfterMs: number
  /** A score that was tapped counts after this, whether or not the rest was sent. */
  keptCountsAfterMs: number
  /** Who hasn't answered by then is looked at for a call. */
  callbackAfterMs: number
  /** Of those whom no rule picks, so many in a hundred are called. */
  samplePercent: number
  /** Calls that nobody picked up; then it is enough. */
  callsMost: number
  /** Scores up to this one open a recovery. */
  lowScoreMost: number
  /** Within this somebody of the quality team has called, counted in the hotline's hours. */
  recoverWithinMs: number
  /** Totals are shown from so many scores up, and move on by as many. */
  totalsFrom: number
  /** Characters. */
  wordsMost: number
}

export const surveyTermsOf2026: SurveyTerms = {
  version: '2026-11',
  effectiveOn: '2026-11-01',
  lapsesAfterMs: 14 * DAY_MS,
  smsAfterMs: 2 * HOUR_MS,
  smsAgainAfterMs: 26 * HOUR_MS,
  keptCountsAfterMs: 10 * MINUTE_MS,
  callbackAfterMs: 3 * DAY_MS,
  samplePercent: 20,
  callsMost: 3,
  lowScoreMost: 2,
  recoverWithinMs: 4 * HOUR_MS,
  totalsFrom: 5,
  wordsMost: 500,
}

/** The terms in force. One place, so that a new version is switched on its day. */
export const currentSurveyTerms: SurveyTerms = surveyTermsOf2026
