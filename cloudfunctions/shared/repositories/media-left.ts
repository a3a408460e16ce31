import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import { inTransaction } from '../database/transaction'
import { type MediaDocument, mediaDocument, mediaInTx, putMedia } from './media'

/** Files of that state from before `at` (epoch ms), oldest first. */
export const mediaLeft = async (
  db: Db,
  state: MediaDocument['state'],
  at: number,
  limit: number,
): Promise<MediaDocument[]> => {
  const answer = await db
    .collection('media')
    .where({ state, createdAt: db.command.lt(at) })
    .orderBy('createdAt', 'asc')
    .limit(limit)
    .get()
  return parseAll('media', mediaDocument, answer.data)
}

/**
 * Marks a file as abandoned, so that no ticket can take it any more.
 * @returns false when a ticket has just taken it, or it is gone
 */
export const abandonMedia = (db: Db, mediaId: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const media = await mediaInTx(tx, mediaId)
    if (media === null || media.state === 'attached') return false
    await putMedia(tx, { ...media, state: 'abandoned' })
    return true
  })

export const removeMedia = async (db: Db, mediaId: string): Promise<void> => {
  await db.collection('media').doc(mediaId).remove()
}
