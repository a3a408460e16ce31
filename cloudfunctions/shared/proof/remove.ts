import type { Tx } from '../database/transaction'
import type { Outcome } from '../idempotency'
import { mediaInTx, putMedia } from '../repositories/media'
import { freeNumber } from '../repositories/proof-numbers'
import { proofInTx, removeProofInTx } from '../repositories/proofs'
import type { ProofRef } from './take-up'

/** Takes a proof of that customer's back; its file is left to the clock. What a person ruled on stays. */
export const takeBack = async (
  tx: Tx,
  proofId: string,
  openid: string,
): Promise<Outcome<ProofRef & { productId: string }>> => {
  const stored = await proofInTx(tx, proofId)
  if (stored?.owner !== openid) return { ok: false, code: 'PROOF_NOT_FOUND' }
  if (stored.state === 'ruled') return { ok: false, code: 'PROOF_SETTLED' }
  const media = stored.picture === null ? null : await mediaInTx(tx, stored.picture.mediaId)
  if (media !== null) await putMedia(tx, { ...media, state: 'abandoned', ticketNo: null })
  if (stored.numberKey !== null) await freeNumber(tx, stored.numberKey, proofId)
  await removeProofInTx(tx, proofId)
  return { ok: true, ref: { proofId, productId: stored.productId } }
}
