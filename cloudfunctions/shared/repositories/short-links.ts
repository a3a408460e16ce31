import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const SHORT = 'shortLinks'

const shortLink = z.object({ page: z.string(), until: z.number() })

/** What a short link opens; null for none, or one that has lapsed. */
export const pageBehind = async (db: Db, code: string, now: number): Promise<string | null> => {
  const found = await readOne(db, SHORT, idOf(code), shortLink)
  return found === null || found.until < now ? null : found.page
}

export const putShortLink = (
  tx: Tx,
  { code, page, until }: { code: string; page: string; until: number },
): Promise<void> => tx.put(SHORT, { _id: idOf(code), page, until })

const idOf = (code: string): string => `short:${code}`
