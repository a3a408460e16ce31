import type { ProofView } from '@/contract/product/proof-view'
import { readerRefusals } from '@/contract/reader/refusal'
import { sayProof } from '@/domain/proof/say-proof'
import { suggestEntry, unsureFields } from '@/domain/proof/suggest-entry'
import { addressesOf } from '../media/storage'
import type { ProofDocument } from '../repositories/proofs'
import type { Services } from '../services'

/**
 * Proofs as their owner and the quality team see them, pictures by addresses that lapse.
 * @param model of their product
 */
export const proofViews = async (
  { cloud }: Services,
  proofs: readonly ProofDocument[],
  model: string | null,
): Promise<ProofView[]> => {
  const files = proofs.flatMap(({ picture }) => picture?.fileId ?? [])
  const addresses = await addressesOf(cloud, files)
  return proofs.map((proof) => viewOf(proof, addresses, model))
}

const viewOf = (
  proof: ProofDocument,
  addresses: ReadonlyMap<string, string>,
  model: string | null,
): ProofView => {
  const { _id, productId, kind, state, picture, reading, unread, holds, ruling, createdAt, rev } = proof
  const url = picture === null ? undefined : addresses.get(picture.fileId)
  const isSettled = state === 'confirmed' || state === 'ruled' || state === 'queued'
  return {
    proofId: _id,
    productId,
    kind,
    state,
    words: sayProof({ kind, state, ruling, day: proof.entry?.day ?? null }),
    picture: picture === null || url === undefined ? null : { kind: picture.kind, url },
    reading,
    unread: unread === null ? null : readerRefusals[unread],
    entry: proof.entry ?? (reading === null ? null : suggestEntry(reading, model)),
    unsure: isSettled || reading === null ? [] : unsureFields(reading),
    holds,
    ruling: ruling && { outcome: ruling.outcome, reason: ruling.reason, at: ruling.at },
    createdAt,
    keptUntil: picture === null ? null : proof.keptUntil,
    rev,
  }
}

/** What somebody sees of a proof that an earlier owner put up: that there is one, and its day. */
export const withoutPaper = (view: ProofView): ProofView => ({
  ...view,
  picture: null,
  reading: null,
  unread: null,
  entry: view.entry && { ...view.entry, invoiceCode: null, number: null, amountFen: null, seller: null },
  unsure: [],
  keptUntil: null,
})
