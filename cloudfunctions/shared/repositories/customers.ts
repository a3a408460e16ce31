import * as z from 'zod/mini'
import { address, contact, type Report } from '@/contract/ticket/report'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const known = z.array(z.object({ address, contact }))
const customerDocument = z.object({ known })
export type Known = z.infer<typeof known>

const KNOWN_MAX = 5

const idOf = (openid: string): string => `customer:${openid}`

/** Addresses and people that this customer used before, newest first. */
export const knownTo = async (db: Db, openid: string): Promise<Known> =>
  (await readOne(db, 'customers', idOf(openid), customerDocument))?.known ?? []

/** Puts what a report used to the front, so that the next one is filled in by itself. */
export const remember = async (tx: Tx, openid: string, { address, contact }: Report): Promise<void> => {
  const parsed = z.safeParse(customerDocument, await tx.get('customers', idOf(openid)))
  const before = parsed.success ? parsed.data.known : []
  const others = before.filter((one) => keyOf(one) !== keyOf({ address, contact }))
  const after = [{ address, contact }, ...others].slice(0, KNOWN_MAX)
  if (JSON.stringify(after) === JSON.stringify(before)) return
  await tx.put('customers', { _id: idOf(openid), known: after })
}

const keyOf = ({ address, contact }: Known[number]): string =>
  [address.divisionCode, address.detail, contact.phone].join('\n')

/** Erases what reports fill themselves in from. */
export const forgetKnown = async (db: Db, openid: string): Promise<void> => {
  await db.collection('customers').doc(idOf(openid)).remove()
}
