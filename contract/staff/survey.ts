import * as z from 'zod/mini'
import { surveyWordsMost } from '../customer/survey'
import { defineEndpoint } from '../endpoint'
import { cursor, id, instant, requestId, saying, words } from '../scalar'
import { callbackSign, callOutcome, recoveryOutcome, score, surveyAnswers, surveyQuestion } from '../survey'
import { ticketKind } from '../ticket/vocabulary'

const takenCall = z.object({ at: instant, name: z.string(), outcome: callOutcome, note: z.string() })

/** A survey as the quality team has it in hand. */
export const surveyCase = z.object({
  surveyId: z.string(),
  rev: z.int(),
  ticketNo: z.string(),
  kind: ticketKind,
  title: z.string(),
  /** `王**` */
  customer: z.string(),
  outletName: z.string(),
  technicianName: z.string(),
  doneAt: instant,
  lapsesAt: instant,
  /** Whether the app reaches them, or only the phone. */
  inApp: z.boolean(),
  why: z.array(callbackSign),
  calls: z.array(takenCall),
  /** Null while it wasn't answered. */
  answer: z.nullable(
    z.object({
      score,
      words: z.string(),
      answers: z.array(z.object({ question: z.string(), answer: z.string() })),
      at: instant,
      /** Who wrote it down, where it was told by phone. */
      toldTo: z.nullable(z.string()),
    }),
  ),
  /** Null where nothing has to be made good. */
  recovery: z.nullable(z.object({ dueAt: instant, late: z.boolean() })),
  /** What to ask under each score, from 1 on. */
  questions: z.array(z.array(surveyQuestion)),
})
export type SurveyCase = z.infer<typeof surveyCase>

/** Whom to call because they didn't answer, or because they weren't content; who waits longest comes first. */
export const surveyList = defineEndpoint({
  fn: 'staff',
  name: 'survey.list',
  kind: 'read',
  request: z.strictObject({ which: z.enum(['callbacks', 'recoveries']), cursor: z.optional(cursor) }),
  response: z.object({ cases: z.array(surveyCase), next: z.nullable(z.string()) }),
  errors: [],
})

const onSurvey = { requestId, surveyId: id, rev: z.int() }
const surveyErrors = ['SURVEY_NOT_FOUND', 'SURVEY_CHANGED', 'SURVEY_NOT_OPEN'] as const

/** A call was made. What the customer told is written down as told by phone, with who wrote it. */
export const surveyNoteCall = defineEndpoint({
  fn: 'staff',
  name: 'survey.noteCall',
  kind: 'write',
  request: z.strictObject({
    ...onSurvey,
    outcome: callOutcome,
    note: words(200),
    told: z.optional(z.strictObject({ score, answers: surveyAnswers, words: words(surveyWordsMost) })),
  }),
  response: surveyCase,
  errors: [...surveyErrors, 'ALREADY_RATED', 'SCORE_OUT_OF_RANGE', 'NOT_IN_THIS_STATE'],
})

/** Another link by SMS, for who would rather tap than talk; the one before stops working. */
export const surveySendLink = defineEndpoint({
  fn: 'staff',
  name: 'survey.sendLink',
  kind: 'write',
  request: z.strictObject(onSurvey),
  response: surveyCase,
  errors: [...surveyErrors, 'ALREADY_RATED', 'SURVEY_LAPSED', 'TOO_MANY_REQUESTS'],
})

/** How it was made good. */
export const surveyRecover = defineEndpoint({
  fn: 'staff',
  name: 'survey.recover',
  kind: 'write',
  request: z.strictObject({ ...onSurvey, outcome: recoveryOutcome, note: saying(500) }),
  response: surveyCase,
  errors: surveyErrors,
})

export const scoreTotals = z.object({
  name: z.string(),
  /** Null while there are fewer than `from`. */
  totals: z.nullable(z.object({ count: z.int(), mean: z.number(), asOf: instant })),
})

/** Nobody sees a single score about themselves: totals, from five up, moving on in fives. */
export const surveyTotals = defineEndpoint({
  fn: 'staff',
  name: 'survey.totals',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({
    from: z.int(),
    /** The own outlet; null for a technician. */
    outlet: z.nullable(scoreTotals),
    technicians: z.array(scoreTotals),
  }),
  errors: [],
})

export type SurveyTotals = z.infer<(typeof surveyTotals)['response']>
