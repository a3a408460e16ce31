import type { OutboxRow } from '@/domain/notice/outbox-row'
import { surveyById, surveyIdOf } from '../shared/repositories/surveys'
import { ticketByNo } from '../shared/repositories/tickets'
import type { Services } from '../shared/services'
import { surveyPageOf } from '../shared/survey/survey-link'

/**
 * What a notice opens: its own page, and for the one that asks for a score the survey by its signed link, which is
 * made only now, when it is known which link works.
 */
export const pageOf = async (
  services: Services,
  { template, ticketNo, page }: Pick<OutboxRow, 'template' | 'ticketNo' | 'page'>,
): Promise<string | undefined> => {
  if (template !== 'rate' || page !== undefined) return page
  const ticket = await ticketByNo(services.db, ticketNo)
  const survey = ticket === null ? null : await surveyById(services.db, surveyIdOf(ticketNo, ticket.reopened))
  return survey === null || survey.answer !== null ? undefined : surveyPageOf(services, survey)
}
