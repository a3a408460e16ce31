import type { Proof, ProofKind } from '@/contract/product/proof'
import type { ProofEntry } from '@/contract/product/proof-entry'
import { matchModel } from '@/domain/invoice/model-match'

/** Which kind of proof an entry is: a till receipt may be put up where an invoice was asked for. */
export const kindOf = (kind: ProofKind, entry: Pick<ProofEntry, 'paper'>): ProofKind => {
  if (kind !== 'invoice' && kind !== 'receipt') return kind
  if (entry.paper === null) return kind
  return entry.paper === 'plain' ? 'receipt' : 'invoice'
}

/**
 * What the warranty weighs. A model counts only where the catalogue knows it, since a goods line may say anything.
 * @param models the catalogue's, the product's own first
 */
export const toProof = (
  of: Pick<Proof, 'id' | 'kind' | 'confidence' | 'doubts' | 'ruledOut'>,
  entry: ProofEntry,
  models: readonly string[],
): Proof => ({
  ...of,
  day: entry.day,
  line: null,
  model: entry.model === null ? null : matchModel(entry.model, models),
  serialNo: null,
})
