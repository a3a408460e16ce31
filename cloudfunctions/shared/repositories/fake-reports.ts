import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { type OfficialKind, officialKind } from '@/contract/customer/official'
import { fakeOutcome } from '@/contract/staff/official'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const REPORTS = 'fakeReports'
const KNOWN = 'knownFakes'

export const fakeDocument = z.object({
  _id: z.string(),
  openid: z.string(),
  kind: officialKind,
  value: z.string(),
  /** What reports of the same thing share, see `fakeKey`. */
  key: z.string(),
  words: z.string(),
  harmed: z.boolean(),
  at: z.number(),
  settled: z.nullable(z.object({ outcome: fakeOutcome, note: z.string(), by: z.string(), at: z.number() })),
  /** Sorts what waits, whoever was harmed first; null for what is settled. */
  queueKey: z.nullable(z.string()),
  /** Sorts what is settled; null for what waits. */
  settledKey: z.nullable(z.string()),
  rev: z.int(),
})
export type FakeDocument = z.infer<typeof fakeDocument>

const knownDocument = z.object({ kind: officialKind, value: z.string() })

export const fakeInTx = async (tx: Tx, fakeId: string): Promise<FakeDocument | null> => {
  const stored = await tx.get(REPORTS, fakeId)
  return stored === null ? null : parseStored(REPORTS, fakeDocument, stored)
}

export const fakeById = (db: Db, fakeId: string): Promise<FakeDocument | null> =>
  readOne(db, REPORTS, fakeId, fakeDocument)

export const createFake = (tx: Tx, fake: FakeDocument): Promise<void> => tx.create(REPORTS, fake)

export const putFake = (tx: Tx, fake: FakeDocument): Promise<void> => tx.put(REPORTS, fake)

/** Those who were harmed come first, then whoever waits longest. @param after a `queueKey` */
export const fakesWaiting = async (db: Db, after: string, limit: number): Promise<FakeDocument[]> => {
  const answer = await db
    .collection(REPORTS)
    .where({ queueKey: db.command.gt(after) })
    .orderBy('queueKey', 'asc')
    .limit(limit)
    .get()
  return parseAll(REPORTS, fakeDocument, answer.data)
}

/** What was settled, newest first. @param before a `settledKey` */
export const fakesSettled = async (
  db: Db,
  before: string | undefined,
  limit: number,
): Promise<FakeDocument[]> => {
  const settledKey = before === undefined ? db.command.gt('') : db.command.gt('').and(db.command.lt(before))
  const answer = await db
    .collection(REPORTS)
    .where({ settledKey })
    .orderBy('settledKey', 'desc')
    .limit(limit)
    .get()
  return parseAll(REPORTS, fakeDocument, answer.data)
}

/** How many reports there are of the same thing. */
export const fakesAlike = async (db: Db, key: string): Promise<number> => {
  const answer = await db.collection(REPORTS).where({ key }).count()
  return answer.total ?? 0
}

/** What was looked into and found to pretend. */
export const knownFakes = async (db: Db): Promise<{ kind: OfficialKind; value: string }[]> => {
  const answer = await db.collection(KNOWN).limit(1000).get()
  return parseAll(KNOWN, knownDocument, answer.data)
}

/** Enters it, or takes it out again where it was ours after all. */
export const setKnownFake = async (
  tx: Tx,
  kind: OfficialKind,
  value: string,
  isFake: boolean,
): Promise<void> => {
  const _id = `${kind}:${createHash('sha256').update(value).digest('base64url').slice(0, 22)}`
  if (isFake) return tx.put(KNOWN, { _id, kind, value })
  if ((await tx.get(KNOWN, _id)) !== null) await tx.remove(KNOWN, _id)
}

/** @param harmed somebody lost something: it is looked at before all others */
export const queueKeyOf = (at: number, fakeId: string, harmed: boolean): string =>
  `${harmed ? '0' : '1'}:${String(at).padStart(14, '0')}:${fakeId}`
