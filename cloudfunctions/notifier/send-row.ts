import { use } from '@/domain/notice/grant'
import { claimed, withoutGrant } from '@/domain/notice/outbox'
import type { OutboxRow, WechatRow } from '@/domain/notice/outbox-row'
import { inTransaction } from '../shared/database/transaction'
import { grantInTx, putGrant } from '../shared/repositories/grants'
import { putRow, rowInTx } from '../shared/repositories/outbox'
import { messageOf } from './message-of'
import { pageOf } from './page-of'
import type { NotifierParts } from './parts'
import { settleRow } from './settle-row'

/**
 * Claims the row together with one consent, sends it, and writes down how that went. Whoever dies after the
 * claim leaves it claimed: it may have been sent, so it is never sent again.
 * @returns the row as it is then; null when somebody else moved it meanwhile
 */
export const sendRow = async (parts: NotifierParts, row: WechatRow): Promise<OutboxRow | null> => {
  const claim = await claimRow(parts, row)
  if (claim === null || claim.state.status !== 'sending') return claim
  const page = await pageOf(parts.services, row)
  const message = messageOf(parts, page === undefined ? row : { ...row, page })
  const outcome = await parts.services.wechat.sendSubscribeMessage(message)
  return settleRow(parts, claim, claim.state.claimedAt, outcome)
}

const claimRow = async ({ services }: NotifierParts, row: WechatRow): Promise<OutboxRow | null> => {
  const now = services.clock()
  const { openid, template } = row
  return inTransaction(services.db, async (tx) => {
    const stored = await rowInTx(tx, row._id)
    if (stored?.rev !== row.rev) return null
    const left = use(await grantInTx(tx, openid, template))
    const next = left === null ? withoutGrant(stored, now) : claimed(stored, now)
    if (left !== null) await putGrant(tx, openid, template, left)
    await putRow(tx, next)
    return next
  })
}
