import { inTransaction } from '../shared/database/transaction'
import { causeOf } from '../shared/log'
import { removeMedia } from '../shared/repositories/media-left'
import {
  type ProofDocument,
  proofInTx,
  proofsWithOldPicture,
  putProof,
  removeProofInTx,
} from '../shared/repositories/proofs'
import type { Services } from '../shared/services'

const BATCH = 50

/**
 * Deletes the pictures of proofs that are past their term; the facts stay. One that its owner never confirmed goes
 * whole. The file before the record, so that whoever dies in between finds it again.
 * @returns how many were cleared
 */
export const clearPictures = async ({ db, cloud, clock, log }: Services): Promise<number> => {
  const now = clock()
  let cleared = 0
  for (const { _id, picture } of await proofsWithOldPicture(db, now, BATCH)) {
    try {
      if (picture !== null) {
        await cloud.deleteFile({ fileList: [picture.fileId] })
        await removeMedia(db, picture.mediaId)
      }
      await inTransaction(db, async (tx) => {
        const proof = await proofInTx(tx, _id)
        if (proof === null || proof.keptUntil === null || proof.keptUntil >= now) return
        if (isUnconfirmed(proof)) await removeProofInTx(tx, _id)
        else await putProof(tx, { ...proof, picture: null, keptUntil: null, rev: proof.rev + 1 })
      })
      cleared += 1
    } catch (error) {
      log({ level: 'error', what: 'picture not cleared', cause: causeOf(error) })
    }
  }
  return cleared
}

const isUnconfirmed = ({ state }: ProofDocument): boolean => state === 'reading' || state === 'read'
