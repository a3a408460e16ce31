import * as z from 'zod/mini'
import { currentSurveyTerms } from '@/domain/survey/terms'
import { noTotals, type ScoreTotals, withOneMore } from '@/domain/survey/totals'
import type { Db } from '../database/cloud'
import { parseAll, parseStored } from '../database/read'
import type { Tx } from '../database/transaction'

const TOTALS = 'scoreTotals'

const totalsDocument = z.object({
  about: z.string(),
  shown: z.object({ count: z.int(), sum: z.int(), since: z.nullable(z.number()) }),
  waiting: z.object({ count: z.int(), sum: z.int() }),
  rev: z.int(),
}) satisfies z.ZodMiniType<ScoreTotals>

export const aboutOutlet = (outletId: string): string => `outlet:${outletId}`
export const aboutTechnician = (technicianId: string): string => `technician:${technicianId}`

/** With the survey's own transaction. */
export const noteInTotals = async (tx: Tx, about: string, score: number, now: number): Promise<void> => {
  const _id = idOf(about)
  const stored = await tx.get(TOTALS, _id)
  const totals = stored === null ? noTotals(about) : parseStored(TOTALS, totalsDocument, stored)
  await tx.put(TOTALS, { _id, ...withOneMore(totals, score, currentSurveyTerms.totalsFrom, now) })
}

/** By what they are about; those without any score are left out. */
export const totalsOf = async (
  db: Db,
  abouts: readonly string[],
): Promise<ReadonlyMap<string, ScoreTotals>> => {
  if (abouts.length === 0) return new Map()
  const condition = { _id: db.command.in(abouts.map(idOf)) }
  const answer = await db.collection(TOTALS).where(condition).limit(1000).get()
  return new Map(parseAll(TOTALS, totalsDocument, answer.data).map((totals) => [totals.about, totals]))
}

const idOf = (about: string): string => `totals:${about}`
