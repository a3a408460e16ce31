import { withdrawSurvey } from '@/domain/survey/decide'
import { chooseCallback, nextStep } from '@/domain/survey/step'
import { currentSurveyTerms } from '@/domain/survey/terms'
import { inTransaction, type Tx } from '../shared/database/transaction'
import { causeOf } from '../shared/log'
import { putSurvey, type SurveyDocument, surveyInTx, surveysToWake } from '../shared/repositories/surveys'
import { ticketInTx } from '../shared/repositories/tickets'
import type { Services } from '../shared/services'
import { countFilled } from '../shared/survey/count-answer'
import { askBySms, type SmsAsk, smsAskFor } from '../shared/survey/survey-link'

const BATCH = 100

/**
 * What is due to surveys by time alone: a score that was tapped counts, an SMS asks who can't be told in the app,
 * and who didn't answer is looked at for a call.
 * @returns how many moved
 */
export const tendSurveys = async (services: Services): Promise<number> => {
  const now = services.clock()
  let tended = 0
  for (const survey of await surveysToWake(services.db, now, BATCH)) {
    try {
      if (await tend(services, survey, now)) tended += 1
    } catch (error) {
      services.log({
        level: 'error',
        what: 'survey not tended',
        ticketNo: survey.ticketNo,
        cause: causeOf(error),
      })
    }
  }
  return tended
}

const tend = async (services: Services, { _id }: SurveyDocument, now: number): Promise<boolean> => {
  const seen = await inTransaction(services.db, (tx) => surveyInTx(tx, _id))
  if (seen === null) return false
  const ask = nextStep(seen, currentSurveyTerms)?.step === 'sms' ? await smsAskFor(services, seen) : null
  return inTransaction(services.db, (tx) => move(tx, _id, ask, now))
}

const move = async (tx: Tx, id: string, ask: SmsAsk | null, now: number): Promise<boolean> => {
  const survey = await surveyInTx(tx, id)
  const due = survey === null ? null : nextStep(survey, currentSurveyTerms)
  if (survey === null || due === null || due.at > now) return false
  const ticket = await ticketInTx(tx, survey.ticketNo)
  const put = (changed: typeof survey) => putSurvey(tx, changed, survey.rev + 1)
  if (ticket === null || ticket.reopened !== survey.visit) {
    await put({ ...survey, ...withdrawSurvey(survey, now) })
    return true
  }
  switch (due.step) {
    case 'count': {
      if (survey.kept === null) return false
      const { at, by, ...filled } = survey.kept
      const counted = await countFilled(tx, id, filled, by, now)
      // it can't count any more: then it was never sent
      if (!counted.ok) await put({ ...survey, kept: null })
      return true
    }
    case 'sms': {
      const { phone } = ticket.report.contact
      if (ask !== null && phone !== '') await askBySms(tx, ask, survey, phone, now)
      await put({ ...survey, smsAt: now })
      return true
    }
    case 'choose':
      await put({ ...survey, ...chooseCallback(survey, now, currentSurveyTerms) })
      return true
  }
}
