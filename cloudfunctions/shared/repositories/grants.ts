import * as z from 'zod/mini'
import { type TemplateName, templateName } from '@/contract/notice/template'
import { type Accept, accept, empty, type Grant, noGrant } from '@/domain/notice/grant'
import { grantId } from '@/domain/notice/outbox-row'
import type { Db } from '../database/cloud'
import { parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const grantDocument = z.object({
  openid: z.string(),
  template: templateName,
  balance: z.int().check(z.gte(0)),
  seen: z.array(
    z.object({ acceptId: z.string(), source: z.enum(['app', 'push']), at: z.number(), paired: z.boolean() }),
  ),
}) satisfies z.ZodMiniType<Grant>

/** How many messages of that template this person still allows, as far as we know. */
export const grantOf = async (db: Db, openid: string, template: TemplateName): Promise<Grant> =>
  (await readOne(db, 'grants', grantId(openid, template), grantDocument)) ?? noGrant

export const grantInTx = async (tx: Tx, openid: string, template: TemplateName): Promise<Grant> => {
  const stored = await tx.get('grants', grantId(openid, template))
  return stored === null ? noGrant : parseStored('grants', grantDocument, stored)
}

export const putGrant = (
  tx: Tx,
  openid: string,
  template: TemplateName,
  { balance, seen }: Grant,
): Promise<void> => tx.put('grants', { _id: grantId(openid, template), openid, template, balance, seen })

/** Counts an accept once, whether the app tells of it, or WeChat's push, or both. */
export const recordAccept = async (
  tx: Tx,
  openid: string,
  template: TemplateName,
  told: Accept,
): Promise<void> => {
  const before = await grantInTx(tx, openid, template)
  const after = accept(before, told)
  if (after !== before) await putGrant(tx, openid, template, after)
}

/** Forgets what was counted: the person refuses, or WeChat says there is none. */
export const emptyGrant = async (tx: Tx, openid: string, template: TemplateName): Promise<void> => {
  const before = await grantInTx(tx, openid, template)
  if (before.balance > 0) await putGrant(tx, openid, template, empty(before))
}
