import type { ProofEntry } from '@/contract/product/proof-entry'
import type { ProofOutcome } from '@/contract/product/proof-view'
import { PERSON } from '@/domain/proof/judge-entry'
import { sayProof } from '@/domain/proof/say-proof'
import { kindOf, toProof } from '@/domain/proof/to-proof'
import { chinaDay } from '@/domain/time/china'
import type { Tx } from '../database/transaction'
import type { Outcome } from '../idempotency'
import { createInboxMessage } from '../repositories/inbox'
import { productOf } from '../repositories/products'
import { type ProofDocument, proofInTx, putProof } from '../repositories/proofs'
import { PICTURE_KEPT_MS } from './picture-term'
import type { ProofRef } from './take-up'

export interface ProofRuling {
  proofId: string
  /** The version that the person looked at; left out where any is meant. */
  rev?: number
  outcome: ProofOutcome
  /** Corrected over the picture; else the customer's own words hold. */
  entry?: ProofEntry
  /** For the customer. */
  reason: string
  /** The staff's id. */
  by: string
  now: number
}

/**
 * A person decides what a proof is worth, and may decide anew, after an appeal for instance. The customer finds it in
 * the inbox with the reason.
 */
export const ruleOnProof = async (tx: Tx, ruled: ProofRuling): Promise<Outcome<ProofRef>> => {
  const { proofId, outcome, reason, by, now } = ruled
  const stored = await proofInTx(tx, proofId)
  if (stored === null) return { ok: false, code: 'PROOF_NOT_FOUND' }
  if (ruled.rev !== undefined && ruled.rev !== stored.rev) return { ok: false, code: 'PROOF_CHANGED' }
  const entry = ruled.entry ?? stored.entry
  if (entry === null) return { ok: false, code: 'PROOF_CHANGED' }
  if (entry.day > chinaDay(now)) return { ok: false, code: 'PROOF_DATE_AHEAD' }
  const product = await productOf(tx, stored.productId)
  const kind = kindOf(stored.kind, entry)
  const after: ProofDocument = {
    ...stored,
    kind,
    entry,
    proof: toProof(
      {
        id: proofId,
        kind,
        confidence: PERSON,
        doubts: [],
        ruledOut: outcome === 'confirmed' ? null : outcome,
      },
      entry,
      // a person found that it is for this product, whatever its goods line calls it
      product?.model ? [product.model] : [],
    ),
    state: 'ruled',
    ruling: { outcome, reason, by, at: now },
    keptUntil: now + PICTURE_KEPT_MS,
    queueKey: null,
    rev: stored.rev + 1,
  }
  await putProof(tx, after)
  await tell(tx, after, reason, now)
  return { ok: true, ref: { proofId } }
}

const tell = async (tx: Tx, proof: ProofDocument, reason: string, now: number): Promise<void> => {
  const { _id, owner, productId, rev, kind, state, ruling, entry } = proof
  const messageId = `inbox:${_id}:${rev}`
  const isKept = ruling?.outcome === 'confirmed'
  await createInboxMessage(tx, {
    _id: messageId,
    messageId,
    openid: owner,
    ticketNo: '',
    page: `packages/product/pages/proof/index?id=${productId}`,
    template: isKept ? 'accepted' : 'needsYou',
    title: isKept ? '您的凭证核对好了' : '您的凭证有了结果',
    body: `${sayProof({ kind, state, ruling, day: entry?.day ?? null })}${reason}`,
    at: now,
    read: false,
  })
}
