import { exclusionLabel } from '@/contract/product/finding'
import { asSentence } from '@/domain/format/sentence'
import type { Tx } from '../database/transaction'
import { type FindingDocument, findingInTx, putFinding } from '../repositories/findings'
import { createInboxMessage } from '../repositories/inbox'

export interface Settling {
  findingId: string
  standing: 'quality' | 'refuted'
  /** For the customer. */
  reason: string
  /** The staff's id. */
  by: string
  now: number
}

/** The quality team's word on a finding, which may come anew after an appeal. Null where there is no such finding. */
export const settleFinding = async (
  tx: Tx,
  { findingId, standing, reason, by, now }: Settling,
): Promise<FindingDocument | null> => {
  const stored = await findingInTx(tx, findingId)
  if (stored === null) return null
  const after: FindingDocument = {
    ...stored,
    standing,
    settled: { by, reason, at: now },
    rev: stored.rev + 1,
  }
  await putFinding(tx, after)
  const title = standing === 'quality' ? '师傅看到的原因核实过了' : '师傅看到的原因核实后不算'
  const means = standing === 'quality' ? '这一次不在保修范围，觉得不对可以申诉。' : '这一次不因为它影响保修。'
  await tellOwner(tx, after, title, `${asSentence(reason)}${means}`, now)
  return after
}

/** The customer reads of it in the app at once, and finds the photos with the ticket. */
export const tellFound = (tx: Tx, finding: FindingDocument, now: number): Promise<void> =>
  tellOwner(
    tx,
    finding,
    '师傅看到一个不在保修范围的原因',
    `${exclusionLabel[finding.exclusion]}。${asSentence(finding.words)}照片在工单里，费用要您点头才收，觉得不对可以申诉。`,
    now,
  )

const tellOwner = async (
  tx: Tx,
  { _id, openid, ticketNo, rev }: FindingDocument,
  title: string,
  body: string,
  now: number,
): Promise<void> => {
  if (openid === null) return
  const messageId = `inbox:${_id}:${rev}`
  await createInboxMessage(tx, {
    _id: messageId,
    messageId,
    openid,
    ticketNo,
    template: 'needsYou',
    title,
    body,
    at: now,
    read: false,
  })
}
