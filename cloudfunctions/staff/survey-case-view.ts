import type { SurveyCase } from '@/contract/staff/survey'
import { maskName } from '@/domain/format/mask'
import { questionsFor, sayAnswer } from '@/domain/survey/questions'
import { titleOf } from '@/domain/ticket/title'
import type { Db } from '../shared/database/cloud'
import type { SurveyDocument } from '../shared/repositories/surveys'
import { ticketByNo } from '../shared/repositories/tickets'

/** What the quality team sees before it calls; the number itself is told for a reason, as everywhere. */
export const surveyCaseOf = async (
  db: Db,
  survey: SurveyDocument,
  now: number,
): Promise<SurveyCase | null> => {
  const { _id, rev, ticketNo, kind, completedAt, lapsesAt, inApp, callback, answer, recovery } = survey
  const ticket = await ticketByNo(db, ticketNo)
  if (ticket === null) return null
  const { state, report } = ticket
  return {
    surveyId: _id,
    rev,
    ticketNo,
    kind,
    title: titleOf(report),
    customer: maskName(report.contact.name),
    outletName: 'dispatch' in state ? state.dispatch.outletName : '',
    technicianName: 'assignment' in state ? state.assignment.name : '',
    doneAt: completedAt,
    lapsesAt,
    inApp,
    why: [...(callback?.why ?? [])],
    calls: (callback?.calls ?? []).map(({ at, name, outcome, note }) => ({ at, name, outcome, note })),
    answer:
      answer === null
        ? null
        : {
            score: answer.score,
            words: answer.words,
            answers: answer.answers.map(sayAnswer),
            at: answer.at,
            toldTo: answer.by.kind === 'phone' ? answer.by.name : null,
          },
    recovery:
      recovery === null || recovery.done !== null
        ? null
        : { dueAt: recovery.dueAt, late: recovery.dueAt < now },
    questions: [1, 2, 3, 4, 5].map((score) => [...questionsFor(score)]),
  }
}
