import * as z from 'zod/mini'
import { callbackSign, callOutcome, recoveryOutcome } from '@/contract/survey'
import { ticketKind } from '@/contract/ticket/vocabulary'
import { nextStep } from '@/domain/survey/step'
import type { Survey } from '@/domain/survey/survey'
import { currentSurveyTerms } from '@/domain/survey/terms'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import { inTransaction, type Tx } from '../database/transaction'

const SURVEYS = 'surveys'

/** A survey as it is stored: with what lists and the clock find it by. */
export type SurveyDocument = Survey & {
  _id: string
  rev: number
  /** When the clock has to look at it, epoch ms; null for never. */
  wakeAt: number | null
  /** Its place in the list of calls; null where nobody has to call. */
  callbackKey: string | null
  /** Its place among those to be made good. */
  recoveryKey: string | null
}

const filled = {
  score: z.int(),
  answers: z.array(z.object({ questionId: z.string(), optionId: z.string() })),
  words: z.string(),
  at: z.number(),
  by: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('app') }),
    z.object({ kind: z.literal('link') }),
    z.object({ kind: z.literal('phone'), staffId: z.string(), name: z.string() }),
  ]),
}

const staffNote = { at: z.number(), staffId: z.string(), name: z.string(), note: z.string() }

const current = z.object({
  _id: z.string(),
  rev: z.int(),
  ticketNo: z.string(),
  visit: z.int(),
  kind: ticketKind,
  outletId: z.nullable(z.string()),
  technicianId: z.nullable(z.string()),
  inApp: z.boolean(),
  completedAt: z.number(),
  lapsesAt: z.number(),
  issue: z.int(),
  signs: z.array(callbackSign),
  kept: z.nullable(z.object(filled)),
  answer: z.nullable(z.object(filled)),
  smsAt: z.nullable(z.number()),
  callback: z.nullable(
    z.object({
      at: z.number(),
      why: z.array(callbackSign),
      calls: z.array(z.object({ ...staffNote, outcome: callOutcome })),
      isOver: z.boolean(),
    }),
  ),
  recovery: z.nullable(
    z.object({
      openedAt: z.number(),
      dueAt: z.number(),
      done: z.nullable(z.object({ ...staffNote, outcome: recoveryOutcome })),
    }),
  ),
  wakeAt: z.nullable(z.number()),
  callbackKey: z.nullable(z.string()),
  recoveryKey: z.nullable(z.string()),
}) satisfies z.ZodMiniType<SurveyDocument>

/** Of before there was more than a score. */
const scoreOnly = z.object({
  _id: z.string(),
  ticketNo: z.string(),
  score: z.int(),
  words: z.string(),
  at: z.number(),
})

const surveyDocument = z.pipe(
  z.transform((stored: unknown) => {
    const old = z.safeParse(scoreOnly, stored)
    return old.success ? grownUp(old.data) : stored
  }),
  current,
)

const grownUp = ({ _id, ticketNo, score, words, at }: z.infer<typeof scoreOnly>): SurveyDocument => ({
  _id,
  rev: 1,
  ticketNo,
  visit: Number(_id.split(':')[2] ?? 0),
  kind: 'repair',
  outletId: null,
  technicianId: null,
  inApp: true,
  completedAt: at,
  lapsesAt: at,
  issue: 1,
  signs: [],
  kept: null,
  answer: { score, words, answers: [], at, by: { kind: 'app' } },
  smsAt: null,
  callback: null,
  recovery: null,
  wakeAt: null,
  callbackKey: null,
  recoveryKey: null,
})

export const surveyIdOf = (ticketNo: string, visit: number): string => `survey:${ticketNo}:${visit}`

export const surveyById = (db: Db, surveyId: string): Promise<SurveyDocument | null> =>
  readOne(db, SURVEYS, surveyId, surveyDocument)

export const surveyInTx = async (tx: Tx, surveyId: string): Promise<SurveyDocument | null> => {
  const stored = await tx.get(SURVEYS, surveyId)
  return stored === null ? null : parseStored(SURVEYS, surveyDocument, stored)
}

/** Stores it as it is now. @param rev one more than that of the stored one, 1 for a new one */
export const putSurvey = async (tx: Tx, survey: Survey, rev: number): Promise<void> => {
  const _id = surveyIdOf(survey.ticketNo, survey.visit)
  const { callback, recovery } = survey
  const waits = callback !== null && !callback.isOver && survey.answer === null
  await tx.put(SURVEYS, {
    ...survey,
    _id,
    rev,
    wakeAt: nextStep(survey, currentSurveyTerms)?.at ?? null,
    callbackKey: waits ? `${calledLast(callback.at, callback.calls)}:${_id}` : null,
    recoveryKey: recovery !== null && recovery.done === null ? `${stamp(recovery.dueAt)}:${_id}` : null,
  })
}

/** The customer's own score of a visit; null before it is given. Not for staff. */
export const scoreOf = async (db: Db, ticketNo: string, visit: number): Promise<number | null> =>
  (await surveyById(db, surveyIdOf(ticketNo, visit)))?.answer?.score ?? null

/** Surveys that the clock has to look at, the longest due first. */
export const surveysToWake = async (db: Db, now: number, limit: number): Promise<SurveyDocument[]> => {
  const answer = await db
    .collection(SURVEYS)
    .where({ wakeAt: db.command.gt(0).and(db.command.lte(now)) })
    .orderBy('wakeAt', 'asc')
    .limit(limit)
    .get()
  return parseAll(SURVEYS, surveyDocument, answer.data)
}

/** A page of one of the quality team's lists. @param after a key of that list */
export const surveysInHand = async (
  db: Db,
  key: 'callbackKey' | 'recoveryKey',
  after: string,
  limit: number,
): Promise<SurveyDocument[]> => {
  const answer = await db
    .collection(SURVEYS)
    .where({ [key]: db.command.gt(after) })
    .orderBy(key, 'asc')
    .limit(limit)
    .get()
  return parseAll(SURVEYS, surveyDocument, answer.data)
}

/** Takes away what was written, of every visit of the ticket; scores stay in the totals they belong to. */
export const eraseSurveyWords = async (db: Db, ticketNo: string): Promise<void> => {
  const answer = await db.collection(SURVEYS).where({ ticketNo }).limit(100).get()
  for (const { _id } of parseAll(SURVEYS, surveyDocument, answer.data)) {
    await inTransaction(db, async (tx) => {
      const survey = await surveyInTx(tx, _id)
      if (survey !== null) await putSurvey(tx, withoutWords(survey), survey.rev + 1)
    })
  }
}

const withoutWords = (survey: SurveyDocument): SurveyDocument => ({
  ...survey,
  kept: null,
  answer: survey.answer === null ? null : { ...survey.answer, words: '' },
  // nobody to be called any more
  callback: survey.callback === null ? null : { ...survey.callback, isOver: true },
  recovery: survey.recovery === null || survey.recovery.done !== null ? survey.recovery : null,
  smsAt: survey.smsAt ?? survey.completedAt,
})

/** Who was called in vain goes to the end of the list. */
const calledLast = (at: number, calls: readonly { at: number }[]): string => stamp(calls.at(-1)?.at ?? at)

const stamp = (at: number): string => String(at).padStart(14, '0')
