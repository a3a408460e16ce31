import type { proofRead } from '@/contract/customer/proof'
import type { RequestOf } from '@/contract/endpoint'
import { DAY_MS } from '@/domain/time/china'
import type { Tx } from '../database/transaction'
import type { Outcome } from '../idempotency'
import { countTry, triesLeft } from '../limits'
import { attachMedia, mediaInTx, ownerOf } from '../repositories/media'
import { productOwnedBy } from '../repositories/products'
import { createProof, PROOFS_MOST } from '../repositories/proofs'
import type { Services } from '../services'
import { PICTURE_KEPT_MS } from './picture-term'

export interface ProofRef {
  proofId: string
}

interface TakingUp {
  request: RequestOf<typeof proofRead>
  openid: string
  proofId: string
  /** How many the product has already. */
  count: number
  now: number
}

/** Each picture costs seconds of two processors. */
const READS_A_DAY = 40

/** Puts a file to a product as a proof that nobody has looked at yet. */
export const takeUp = async (
  tx: Tx,
  { request, openid, proofId, count, now }: TakingUp,
): Promise<Outcome<ProofRef>> => {
  const { productId, mediaId, kind } = request
  if ((await productOwnedBy(tx, productId, openid)) === null) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
  if (count >= PROOFS_MOST) return { ok: false, code: 'PROOFS_TOO_MANY' }
  const owner = ownerOf({ kind: 'customer', openid })
  const isToBeRead = kind === 'invoice' || kind === 'receipt'
  const key = readsKey(owner)
  if (isToBeRead && (await triesLeft(tx, key, READS_A_DAY, now)) < 1)
    return { ok: false, code: 'TOO_MANY_REQUESTS' }
  const media = await mediaInTx(tx, mediaId)
  if (media === null || media.kind === 'video') return { ok: false, code: 'MEDIA_NOT_FOUND' }
  const refusal = await attachMedia(tx, {
    owner,
    mediaIds: [mediaId],
    ticketNo: proofId,
    most: { image: 1, document: 1 },
  })
  if (refusal !== null) return { ok: false, code: refusal }
  if (isToBeRead) await countTry(tx, key, DAY_MS, now)
  await createProof(tx, {
    _id: proofId,
    owner: openid,
    productId,
    kind,
    picture: { mediaId, fileId: media.fileId, kind: media.kind },
    reading: null,
    unread: null,
    entry: null,
    proof: null,
    holds: [],
    state: isToBeRead ? 'reading' : 'read',
    ruling: null,
    numberKey: null,
    createdAt: now,
    askedAt: null,
    keptUntil: now + PICTURE_KEPT_MS,
    queueKey: null,
    rev: 1,
  })
  return { ok: true, ref: { proofId } }
}

export const readsKey = (owner: string): string => `reads:${owner}`

export const newProofId = ({ random }: Pick<Services, 'random'>): string =>
  `proof:${Buffer.from(random(15)).toString('base64url').replace(/[-_]/g, '0')}`
