import { keptReading } from '@/domain/proof/kept-reading'
import { MINUTE_MS } from '@/domain/time/china'
import { inTransaction } from '../database/transaction'
import { type ProofDocument, proofInTx, putProof } from '../repositories/proofs'
import type { Services } from '../services'
import { askReader } from './ask-reader'

/** So long one reading may take; after that whoever asks again begins anew. */
const LEASE_MS = MINUTE_MS / 2

/** Has the reader look, unless it has, or somebody's call waits for it just now. Any number of times. */
export const readOnce = async (services: Services, proofId: string): Promise<void> => {
  const { db, clock } = services
  const now = clock()
  const fileId = await inTransaction(db, async (tx) => {
    const proof = await proofInTx(tx, proofId)
    if (proof?.state !== 'reading' || proof.picture === null) return null
    if (proof.askedAt !== null && now < proof.askedAt + LEASE_MS) return null
    await putProof(tx, { ...proof, askedAt: now })
    return proof.picture.fileId
  })
  if (fileId === null) return
  const answer = await askReader(services, 'invoice', fileId)
  const read: Partial<ProofDocument> =
    answer.ok && answer.what === 'invoice'
      ? { reading: keptReading(answer.reading) }
      : { unread: answer.ok ? 'ENGINE_UNAVAILABLE' : answer.code }
  await inTransaction(db, async (tx) => {
    const proof = await proofInTx(tx, proofId)
    if (proof?.state !== 'reading') return
    await putProof(tx, { ...proof, ...read, state: 'read', rev: proof.rev + 1 })
  })
}
