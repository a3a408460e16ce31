import { openSurvey } from '@/domain/survey/survey'
import { currentSurveyTerms } from '@/domain/survey/terms'
import type { TicketEvent } from '@/domain/ticket/event'
import type { Ticket } from '@/domain/ticket/ticket'
import type { Tx } from '../database/transaction'
import { putSurvey } from '../repositories/surveys'

/** Work that was just done is asked about: its survey comes with the change that ended it. */
export const openSurveyAfter = async (tx: Tx, event: TicketEvent, ticket: Ticket): Promise<void> => {
  if (event.type !== 'completed') return
  const survey = openSurvey(ticket, currentSurveyTerms)
  if (survey !== null) await putSurvey(tx, survey, 1)
}
