import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const COLLECTION = 'bindings'

/** A WeChat account that is a technician's. */
const bindingDocument = z.object({ _id: z.string(), technicianId: z.string(), boundAt: z.number() })

/** What a technician has: the one bound account, and the one code that counts. */
const phoneDocument = z.object({
  _id: z.string(),
  technicianId: z.string(),
  bindingId: z.nullable(z.string()),
  codeId: z.nullable(z.string()),
})

const codeDocument = z.object({ _id: z.string(), technicianId: z.string(), expiresAt: z.number() })

const bindingIdOf = (openidHash: string): string => `binding:${openidHash}`
const phoneIdOf = (technicianId: string): string => `phone:${technicianId}`
const codeIdOf = (codeHash: string): string => `code:${codeHash}`

/** The technician whose WeChat account this is; null for anybody else. */
export const technicianBoundTo = async (db: Db, openidHash: string): Promise<string | null> =>
  (await readOne(db, COLLECTION, bindingIdOf(openidHash), bindingDocument))?.technicianId ?? null

/** Lays in a code for a technician; an earlier one no longer counts. @returns false where another holds that code */
export const putCode = async (
  tx: Tx,
  { technicianId, codeHash, expiresAt }: { technicianId: string; codeHash: string; expiresAt: number },
  now: number,
): Promise<boolean> => {
  const codeId = codeIdOf(codeHash)
  const taken = parsed(codeDocument, await tx.get(COLLECTION, codeId))
  if (taken !== null && taken.technicianId !== technicianId && taken.expiresAt > now) return false
  const phone = await phoneOf(tx, technicianId)
  if (phone.codeId !== null && phone.codeId !== codeId) await tx.remove(COLLECTION, phone.codeId)
  await tx.put(COLLECTION, { _id: codeId, technicianId, expiresAt })
  await tx.put(COLLECTION, { ...phone, codeId })
  return true
}

/**
 * Uses a code up: this account becomes the technician's, whoever had it before is not.
 * @returns the technician, or null for a code that is wrong, used or lapsed
 */
export const bindByCode = async (
  tx: Tx,
  { codeHash, openidHash }: { codeHash: string; openidHash: string },
  now: number,
): Promise<string | null> => {
  const code = parsed(codeDocument, await tx.get(COLLECTION, codeIdOf(codeHash)))
  if (code === null || code.expiresAt <= now) return null
  const { technicianId } = code
  const phone = await phoneOf(tx, technicianId)
  if (phone.codeId !== code._id) return null
  const bindingId = bindingIdOf(openidHash)
  await letGo(tx, bindingId)
  if (phone.bindingId !== null && phone.bindingId !== bindingId) await tx.remove(COLLECTION, phone.bindingId)
  await tx.remove(COLLECTION, code._id)
  await tx.put(COLLECTION, { _id: bindingId, technicianId, boundAt: now })
  await tx.put(COLLECTION, { ...phone, bindingId, codeId: null })
  return technicianId
}

/** Takes account and code from a technician. @returns whether there was an account */
export const unbind = async (tx: Tx, technicianId: string): Promise<boolean> => {
  const phone = await phoneOf(tx, technicianId)
  if (phone.bindingId !== null) await tx.remove(COLLECTION, phone.bindingId)
  if (phone.codeId !== null) await tx.remove(COLLECTION, phone.codeId)
  await tx.put(COLLECTION, { ...phone, bindingId: null, codeId: null })
  return phone.bindingId !== null
}

/** The account was another technician's: that one has none any more. */
const letGo = async (tx: Tx, bindingId: string): Promise<void> => {
  const before = parsed(bindingDocument, await tx.get(COLLECTION, bindingId))
  if (before === null) return
  const phone = await phoneOf(tx, before.technicianId)
  if (phone.bindingId === bindingId) await tx.put(COLLECTION, { ...phone, bindingId: null })
}

const phoneOf = async (tx: Tx, technicianId: string): Promise<z.infer<typeof phoneDocument>> => {
  const _id = phoneIdOf(technicianId)
  const known = parsed(phoneDocument, await tx.get(COLLECTION, _id))
  return known ?? { _id, technicianId, bindingId: null, codeId: null }
}

const parsed = <Schema extends z.ZodMiniType>(schema: Schema, stored: unknown): z.infer<Schema> | null => {
  const answer = z.safeParse(schema, stored)
  return answer.success ? answer.data : null
}
