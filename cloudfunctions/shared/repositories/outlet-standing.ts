import * as z from 'zod/mini'
import {
  noFigures,
  type RunningFigures,
  withAsk,
  withDecline,
  withScore,
} from '@/domain/dispatch/running-figures'
import type { Db } from '../database/cloud'
import { parseAll, parseStored } from '../database/read'
import type { Tx } from '../database/transaction'

const STANDINGS = 'standings'

const figuresDocument = z.object({
  outletId: z.string(),
  lastAskedAt: z.nullable(z.number()),
  days: z.array(
    z.object({
      day: z.string(),
      asked: z.int(),
      declined: z.int(),
      scores: z.int(),
      scoreSum: z.int(),
    }),
  ),
  rev: z.int(),
}) satisfies z.ZodMiniType<RunningFigures>

/** How each of these outlets has been doing; one that nobody asked yet has nothing to tell. */
export const figuresOf = async (
  db: Db,
  outletIds: readonly string[],
): Promise<ReadonlyMap<string, RunningFigures>> => {
  if (outletIds.length === 0) return new Map()
  const condition = { _id: db.command.in(outletIds.map(idOf)) }
  const answer = await db.collection(STANDINGS).where(condition).limit(1000).get()
  const known = parseAll(STANDINGS, figuresDocument, answer.data)
  return new Map(known.map((figures) => [figures.outletId, figures]))
}

/** As they stand in the transaction: two dispatches to one outlet meet here, and the later one decides anew. */
export const figuresInTx = async (tx: Tx, outletId: string): Promise<RunningFigures> => {
  const stored = await tx.get(STANDINGS, idOf(outletId))
  return stored === null ? noFigures(outletId) : parseStored(STANDINGS, figuresDocument, stored)
}

export const noteAsk = (tx: Tx, outletId: string, now: number): Promise<void> =>
  change(tx, outletId, (figures) => withAsk(figures, now))

export const noteDecline = (tx: Tx, outletId: string, now: number): Promise<void> =>
  change(tx, outletId, (figures) => withDecline(figures, now))

/** With the survey's own transaction; the score itself stands there alone. */
export const noteScore = (tx: Tx, outletId: string, score: number, now: number): Promise<void> =>
  change(tx, outletId, (figures) => withScore(figures, score, now))

const change = async (
  tx: Tx,
  outletId: string,
  to: (figures: RunningFigures) => RunningFigures,
): Promise<void> => tx.put(STANDINGS, { _id: idOf(outletId), ...to(await figuresInTx(tx, outletId)) })

const idOf = (outletId: string): string => `standing:${outletId}`
