import { answerSurvey, type SurveyDecision } from '@/domain/survey/decide'
import type { AnsweredBy, Filled, Survey } from '@/domain/survey/survey'
import { openSurvey } from '@/domain/survey/survey'
import { currentSurveyTerms } from '@/domain/survey/terms'
import type { Actor, StaffActor } from '@/domain/ticket/actor'
import { decide } from '@/domain/ticket/decide'
import type { Tx } from '../database/transaction'
import type { Outcome } from '../idempotency'
import { noteScore } from '../repositories/outlet-standing'
import { aboutOutlet, aboutTechnician, noteInTotals } from '../repositories/score-totals'
import { putSurvey, type SurveyDocument, surveyIdOf, surveyInTx } from '../repositories/surveys'
import type { TicketDocument } from '../repositories/ticket-document'
import { ticketInTx } from '../repositories/tickets'
import { currentTerms, save, type TicketRef } from '../ticket/change'

/** A visit's survey in the transaction; made now for work that was done before there were surveys. */
export const surveyOfTicket = async (
  tx: Tx,
  ticket: TicketDocument,
): Promise<(Survey & { rev: number }) | null> => {
  const stored = await surveyInTx(tx, surveyIdOf(ticket.ticketNo, ticket.reopened))
  if (stored !== null) return stored
  const survey = openSurvey(ticket, currentSurveyTerms)
  return survey === null ? null : { ...survey, rev: 0 }
}

/**
 * A visit's score counts: with the survey, the outlet's standing that dispatch weighs, and the totals that outlet
 * and technician may see. The ticket's own change is the caller's.
 */
export const countScore = async (
  tx: Tx,
  decision: SurveyDecision,
  rev: number,
  now: number,
): Promise<Outcome<{ surveyId: string }>> => {
  if (!decision.ok) return decision
  const { survey } = decision
  const { answer, outletId, technicianId } = survey
  await putSurvey(tx, survey, rev + 1)
  if (answer !== null && outletId !== null) {
    await noteScore(tx, outletId, answer.score, now)
    await noteInTotals(tx, aboutOutlet(outletId), answer.score, now)
  }
  if (answer !== null && technicianId !== null)
    await noteInTotals(tx, aboutTechnician(technicianId), answer.score, now)
  return { ok: true, ref: { surveyId: surveyIdOf(survey.ticketNo, survey.visit) } }
}

/**
 * Rates the ticket and counts the score, by whoever was let in: the signature of a link or the quality team's own
 * call is what lets in here, not whose ticket it is.
 */
export const countAnswer = async (
  tx: Tx,
  surveyId: string,
  decideOn: (survey: SurveyDocument) => SurveyDecision,
  by: StaffActor | null,
  now: number,
): Promise<Outcome<TicketRef>> => {
  const survey = await surveyInTx(tx, surveyId)
  if (survey === null) return { ok: false, code: 'SURVEY_NOT_FOUND' }
  const ticket = await ticketInTx(tx, survey.ticketNo)
  if (ticket === null || ticket.reopened !== survey.visit) return { ok: false, code: 'SURVEY_REPLACED' }
  const decision = decideOn(survey)
  if (!decision.ok) return decision
  const { answer } = decision.survey
  if (answer === null) return { ok: false, code: 'SURVEY_NOT_OPEN' }
  const actor: Actor = by ?? { kind: 'customer', openid: ticket.openid ?? '' }
  const command = { type: 'rate', score: answer.score, words: answer.words } as const
  const rated = decide(ticket, command, actor, now, currentTerms)
  if (!rated.ok) return rated
  await countScore(tx, decision, survey.rev, now)
  return save(tx, rated, { before: ticket, actor, centre: ticket, now })
}

/** As {@link countAnswer}, of what the customer filled in. */
export const countFilled = (
  tx: Tx,
  surveyId: string,
  filled: Filled,
  by: AnsweredBy,
  now: number,
): Promise<Outcome<TicketRef>> =>
  countAnswer(tx, surveyId, (survey) => answerSurvey(survey, filled, by, now, currentSurveyTerms), null, now)
