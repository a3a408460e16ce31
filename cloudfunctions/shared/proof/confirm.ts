import type { Proof } from '@/contract/product/proof'
import type { ProofEntry } from '@/contract/product/proof-entry'
import { judgeEntry } from '@/domain/proof/judge-entry'
import { kindOf, toProof } from '@/domain/proof/to-proof'
import { chinaDay } from '@/domain/time/china'
import { firstProducedIn } from '@/domain/warranty/product'
import type { Tx } from '../database/transaction'
import type { Outcome } from '../idempotency'
import { productOwnedBy } from '../repositories/products'
import { noteUse } from '../repositories/proof-numbers'
import { proofInTx, putProof } from '../repositories/proofs'
import { modelsOn } from './ask-reader'
import { PICTURE_KEPT_MS } from './picture-term'
import type { ProofRef } from './take-up'

interface Confirming {
  proofId: string
  openid: string
  entry: ProofEntry
  numberKey: string | null
  /** The product's other proofs. */
  others: readonly Proof[]
  now: number
}

/** The customer's word: the proof counts, or waits for a person. */
export const confirmProof = async (tx: Tx, confirming: Confirming): Promise<Outcome<ProofRef>> => {
  const { proofId, openid, entry, numberKey, now } = confirming
  const stored = await proofInTx(tx, proofId)
  const product = stored?.owner === openid ? await productOwnedBy(tx, stored.productId, openid) : null
  if (stored === null || product === null) return { ok: false, code: 'PROOF_NOT_FOUND' }
  if (stored.state !== 'read' && stored.state !== 'reading') return { ok: false, code: 'PROOF_SETTLED' }
  if (entry.day > chinaDay(now)) return { ok: false, code: 'PROOF_DATE_AHEAD' }
  const { productId, reading } = stored
  const elsewhere = numberKey === null ? [] : await noteUse(tx, numberKey, { proofId, productId })
  const judged = judgeEntry({
    entry,
    reading,
    product: { model: product.model, producedIn: firstProducedIn(product), serialIs: product.serialIs },
    others: confirming.others.filter(({ id }) => id !== proofId),
    usedElsewhere: elsewhere.length > 0,
  })
  const kind = kindOf(stored.kind, entry)
  const { confidence, doubts, holds, waits } = judged
  await putProof(tx, {
    ...stored,
    kind,
    entry,
    proof: toProof(
      { id: proofId, kind, confidence, doubts, ruledOut: null },
      entry,
      [product.model ?? '', ...modelsOn(now)].filter((model) => model !== ''),
    ),
    holds,
    state: waits ? 'queued' : 'confirmed',
    numberKey,
    keptUntil: waits ? null : now + PICTURE_KEPT_MS,
    queueKey: waits ? queueKeyOf(now, proofId) : null,
    rev: stored.rev + 1,
  })
  return { ok: true, ref: { proofId } }
}

const queueKeyOf = (at: number, proofId: string): string => `${String(at).padStart(14, '0')}:${proofId}`
