import type { ProductDocument } from '@/cloudfunctions/shared/repositories/products'
import type { ProofDocument } from '@/cloudfunctions/shared/repositories/proofs'
import { DAY_MS } from '@/domain/time/china'
import { PRODUCT_ID, PROOF_ID } from '../../builders/good-requests'
import type { Ground, PersonId } from './ground'

/** A heater of that person's, as if it had been registered by its model. */
export const layProduct = async (
  { db }: Pick<Ground, 'db'>,
  of: PersonId = 'wang',
  more: Partial<ProductDocument> = {},
): Promise<string> => {
  const productId = more.productId ?? PRODUCT_ID
  const owner = `openid-${of}`
  const since = Date.now() - DAY_MS
  const product: ProductDocument = {
    _id: productId,
    productId,
    serialNo: null,
    line: 'heater',
    model: null,
    name: '浴霸',
    place: null,
    producedIn: null,
    serialIs: 'unchecked',
    earlier: [],
    itemCode: null,
    drawing: null,
    owner,
    ownership: { status: 'owned', owner, since },
    swaps: [],
    registeredAt: since,
    updatedAt: since,
    rev: 1,
    ...more,
  }
  await db.collection('products').doc(productId).remove()
  await db.collection('productEvents').where({ productId }).remove()
  await db.collection('products').add(product)
  return productId
}

/** A proof that waits for its owner's word, or for the quality team. */
export const layProof = async (
  { db }: Pick<Ground, 'db'>,
  state: 'read' | 'queued',
  more: Partial<ProofDocument> = {},
): Promise<string> => {
  const proofId = more._id ?? PROOF_ID
  const now = Date.now()
  const entry = {
    paper: 'digitalOrdinary',
    invoiceCode: null,
    number: '25332000000012345678',
    day: '2025-06-18',
    amountFen: 129_900,
    seller: null,
    model: null,
  } as const
  const proof: ProofDocument = {
    _id: proofId,
    owner: 'openid-wang',
    productId: PRODUCT_ID,
    kind: 'invoice',
    picture: null,
    reading: null,
    unread: 'PICTURE_TOO_SMALL',
    entry: state === 'queued' ? entry : null,
    proof:
      state === 'queued'
        ? {
            id: proofId,
            kind: 'invoice',
            day: entry.day,
            line: null,
            model: null,
            serialNo: null,
            confidence: 0.5,
            doubts: ['hardToRead'],
            ruledOut: null,
          }
        : null,
    holds: state === 'queued' ? ['notRead'] : [],
    state,
    ruling: null,
    numberKey: null,
    createdAt: now,
    askedAt: null,
    keptUntil: null,
    queueKey: state === 'queued' ? `${String(now).padStart(14, '0')}:${proofId}` : null,
    rev: 1,
    ...more,
  }
  await db.collection('proofs').doc(proofId).remove()
  await db.collection('proofs').add(proof)
  return proofId
}
