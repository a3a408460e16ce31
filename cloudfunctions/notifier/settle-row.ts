import { empty, giveBack } from '@/domain/notice/grant'
import type { OutboxRow } from '@/domain/notice/outbox-row'
import { type SendOutcome, type Settlement, settled } from '@/domain/notice/settle'
import { inTransaction, type Tx } from '../shared/database/transaction'
import { grantInTx, putGrant } from '../shared/repositories/grants'
import { advanceRow, putRow, rowInTx } from '../shared/repositories/outbox'
import type { NotifierParts } from './parts'

/** What the port answered. WeChat's `errmsg` may quote the text, so all but the keyword's name is dropped. */
type Answer = SendOutcome & { errmsg?: string }

/**
 * Writes down how a send went, with what becomes of the consent.
 * @param claim the row as this drain claimed it
 * @returns the row as it is then; null when it was settled without this drain
 */
export const settleRow = async (
  parts: NotifierParts,
  claim: OutboxRow,
  claimedAt: number,
  answer: Answer,
): Promise<OutboxRow | null> => {
  const { db, clock } = parts.services
  const [now, jitter] = [clock(), parts.jitter()]
  const settlement = settled(claim, claimedAt, answer, now, jitter)
  if (settlement === null) return null
  report(parts, settlement, answer)

  if (settlement.grant === 'used' && (await advanceRow(db, settlement.row))) return settlement.row
  return inTransaction(db, async (tx) => {
    const stored = await rowInTx(tx, claim._id)
    const again = stored === null ? null : settled(stored, claimedAt, answer, now, jitter)
    if (again === null) return null
    await putRow(tx, again.row)
    await moveGrant(tx, again)
    return again.row
  })
}

const moveGrant = async (tx: Tx, { row, grant }: Settlement): Promise<void> => {
  if (grant === 'used') return
  const { openid, template } = row
  const held = await grantInTx(tx, openid, template)
  await putGrant(tx, openid, template, grant === 'empty' ? empty(held) : giveBack(held))
}

const report = ({ services }: NotifierParts, { row, bug }: Settlement, answer: Answer): void => {
  const { ticketNo, template, state } = row
  if (answer.ok || (!bug && state.status !== 'unknown')) return
  services.log({
    level: bug ? 'error' : 'warn',
    what: bug ? 'WeChat refuses our message' : 'notice of unknown end',
    code: String(answer.errcode),
    ticketNo,
    template,
    ...fieldIn(answer.errmsg ?? ''),
  })
}

/** `argument invalid! data.thing2.value invalid` names the keyword. */
const fieldIn = (errmsg: string): { field?: string } => {
  const field = /data\.([a-z_]+\d+)\.value/.exec(errmsg)?.[1]
  return field === undefined ? {} : { field }
}
