import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { id } from '@/contract/scalar'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const COLLECTION = 'helpings'

const helpingDocument = z.object({
  _id: z.string(),
  helpingId: id,
  /** openids */
  helped: z.string(),
  helper: z.string(),
  /** How the helper sees the helped, and the other way round. */
  helpedName: z.string(),
  helperName: z.string(),
  since: z.number(),
})
export type Helping = Omit<z.infer<typeof helpingDocument>, '_id'>

const codeDocument = z.object({ helped: z.string(), name: z.string(), expiresAt: z.number() })

/** One for each pair, in each direction; without an openid in clear. */
export const helpingIdOf = (helped: string, helper: string): string =>
  `h${createHash('sha256').update(`helping\n${helped}\n${helper}`).digest('base64url').slice(0, 21)}`

const documentId = (helpingId: string): string => `helping:${helpingId}`

/** Whether that person may act for the other, by what is stored now. */
export const mayHelp = async (source: Db | Tx, helper: string, helped: string): Promise<boolean> => {
  const _id = documentId(helpingIdOf(helped, helper))
  if ('get' in source) return (await source.get(COLLECTION, _id)) !== null
  return (await readOne(source, COLLECTION, _id, helpingDocument)) !== null
}

export const helpingById = (db: Db, helpingId: string): Promise<Helping | null> =>
  readOne(db, COLLECTION, documentId(helpingId), helpingDocument)

/** Those that help this person, or those this person helps; the oldest first. */
export const helpingsOf = async (db: Db, side: 'helped' | 'helper', openid: string): Promise<Helping[]> => {
  const answer = await db
    .collection(COLLECTION)
    .where({ [side]: openid })
    .orderBy('since', 'asc')
    .limit(100)
    .get()
  return parseAll(COLLECTION, helpingDocument, answer.data)
}

/** The same pair once more only gets new names. */
export const putHelping = (tx: Tx, helping: Helping): Promise<void> =>
  tx.put(COLLECTION, { _id: documentId(helping.helpingId), ...helping })

/** @returns false where there is none, or it is neither's */
export const endHelping = async (tx: Tx, helpingId: string, openid: string): Promise<boolean> => {
  const stored = await tx.get(COLLECTION, documentId(helpingId))
  if (stored === null) return false
  const helping = parseStored(COLLECTION, helpingDocument, stored)
  if (helping.helped !== openid && helping.helper !== openid) return false
  await tx.remove(COLLECTION, documentId(helpingId))
  return true
}

const CODES = 'helpCodes'

export const putHelpCode = (tx: Tx, codeHash: string, code: z.infer<typeof codeDocument>): Promise<void> =>
  tx.put(CODES, { _id: `code:${codeHash}`, ...code })

/** The invitation behind a code, used up by this; null where it is wrong, used or lapsed. */
export const takeHelpCode = async (
  tx: Tx,
  codeHash: string,
  now: number,
): Promise<{ helped: string; name: string } | null> => {
  const parsed = z.safeParse(codeDocument, await tx.get(CODES, `code:${codeHash}`))
  if (!parsed.success || parsed.data.expiresAt <= now) return null
  await tx.remove(CODES, `code:${codeHash}`)
  return parsed.data
}
