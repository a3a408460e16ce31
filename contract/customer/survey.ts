import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { instant, requestId, words } from '../scalar'
import { score, surveyAnswers, surveyQuestion } from '../survey'
import { ticketKind } from '../ticket/vocabulary'

/** Whatever stands in the address: a forged or cut one gets its own sentence, not a form's. */
export const linkToken = z.string().check(z.regex(/^[\x21-\x7e]{1,200}$/))

/** Far more than fits; who writes too much is told how much fits, and keeps it. */
const surveyWords = words(20_000)

export const surveyWordsMost = 500

const filled = { score, answers: surveyAnswers, words: surveyWords }

/** What whoever has the link sees: no name, no address, and no score that was sent. */
export const surveyView = z.object({
  kind: ticketKind,
  /** `李` of 李师傅. */
  technicianFamilyName: z.string(),
  doneAt: instant,
  lapsesAt: instant,
  /** What was begun and not sent. */
  kept: z.nullable(z.object(filled)),
  /** The questions under each score, from 1 on. */
  questions: z.array(z.array(surveyQuestion)),
})
export type SurveyView = z.infer<typeof surveyView>

const linkErrors = [
  'LINK_WRONG',
  'SURVEY_USED',
  'SURVEY_LAPSED',
  'SURVEY_REPLACED',
  'SURVEY_NOT_YOURS',
] as const

/** Works for whoever has the link, signed in or not. */
export const surveyOpen = defineEndpoint({
  fn: 'customer',
  name: 'survey.open',
  kind: 'read',
  request: z.strictObject({ token: linkToken }),
  response: surveyView,
  errors: linkErrors,
})

/** Half-filled answers: kept as they are, counted after a while if nothing more comes. */
export const surveyKeep = defineEndpoint({
  fn: 'customer',
  name: 'survey.keep',
  kind: 'write',
  request: z.strictObject({ requestId, token: linkToken, ...filled }),
  response: z.object({ keptAt: instant }),
  errors: [...linkErrors, 'SURVEY_WORDS_TOO_LONG'],
})

/** Sent, once: after it the link is used up. */
export const surveyAnswered = defineEndpoint({
  fn: 'customer',
  name: 'survey.answer',
  kind: 'write',
  request: z.strictObject({ requestId, token: linkToken, ...filled }),
  response: z.object({ answeredAt: instant }),
  errors: [...linkErrors, 'SURVEY_WORDS_TOO_LONG', 'TEXT_NOT_ALLOWED', 'NOT_IN_THIS_STATE'],
})
