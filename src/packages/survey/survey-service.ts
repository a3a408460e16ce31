import { surveyAnswered, surveyKeep, surveyOpen } from '@/contract/customer/survey'
import type { SurveyAnswer } from '@/contract/survey'
import { call, newRequestId } from '@/src/services/call'

export interface FilledIn {
  score: number
  answers: SurveyAnswer[]
  words: string
}

export const openSurvey = (token: string) => call(surveyOpen, { token })

/** Each state of the form is an intent of its own. */
export const keepSurvey = (token: string, filled: FilledIn) =>
  call(surveyKeep, { requestId: newRequestId(), token, ...filled })

export const sendSurvey = (requestId: string, token: string, filled: FilledIn) =>
  call(surveyAnswered, { requestId, token, ...filled })
