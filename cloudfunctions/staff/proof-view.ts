import type { ProofDetail, RelatedProof } from '@/contract/staff/proof'
import { inTransaction } from '../shared/database/transaction'
import { proofViews } from '../shared/proof/view'
import { productOf } from '../shared/repositories/products'
import { usesOf } from '../shared/repositories/proof-numbers'
import { type ProofDocument, proofById, proofRecordsOf } from '../shared/repositories/proofs'
import type { Services } from '../shared/services'

/** A proof with its picture and what it may be held against. What its owner never confirmed is not shown. */
export const detailOf = async (services: Services, proofId: string): Promise<ProofDetail | null> => {
  const { db } = services
  const proof = await proofById(db, proofId)
  if (proof === null || proof.entry === null) return null
  const product = await productOf(db, proof.productId)
  const [view] = await proofViews(services, [proof], product?.model ?? null)
  if (product === null || view === undefined) return null
  return { ...view, product, related: await relatedTo(services, proof) }
}

const relatedTo = async ({ db }: Services, proof: ProofDocument): Promise<RelatedProof[]> => {
  const { _id, productId, numberKey } = proof
  const uses = numberKey === null ? [] : await inTransaction(db, (tx) => usesOf(tx, numberKey))
  const sameNumber = await Promise.all(
    uses
      .filter((use) => use.proofId !== _id && use.productId !== productId)
      .map((use) => proofById(db, use.proofId)),
  )
  const sameProduct = (await proofRecordsOf(db, productId)).filter(
    (other) => other._id !== _id && other.entry !== null,
  )
  const related = [
    ...sameNumber.map((other) => [other, 'sameNumber'] as const),
    ...sameProduct.map((other) => [other, 'sameProduct'] as const),
  ]
  const rows = await Promise.all(
    related.map(async ([other, because]): Promise<RelatedProof[]> => {
      if (other === null) return []
      const product = await productOf(db, other.productId)
      const { _id: proofId, kind, entry } = other
      return [
        {
          proofId,
          kind,
          productName: product?.name ?? '未知产品',
          serialNo: product?.serialNo ?? null,
          day: entry?.day ?? null,
          because,
        },
      ]
    }),
  )
  return rows.flat()
}
