import { DAY_MS } from '@/domain/time/china'
import { causeOf } from '../shared/log'
import { abandonMedia, mediaLeft, removeMedia } from '../shared/repositories/media-left'
import type { Services } from '../shared/services'

/** A draft on a phone keeps its photos this long; then they belong to nobody. */
const KEPT_MS = 14 * DAY_MS
const BATCH = 50

/**
 * Deletes files that were uploaded for a report that never came. Marked first, so that no ticket takes one that
 * is about to go; the file before its record, so that whoever dies in between finds it again.
 * @returns how many were deleted
 */
export const collectMedia = async ({ db, cloud, clock, log }: Services): Promise<number> => {
  const before = clock() - KEPT_MS
  const left = await Promise.all([
    mediaLeft(db, 'abandoned', clock(), BATCH),
    mediaLeft(db, 'prepared', before, BATCH),
    mediaLeft(db, 'confirmed', before, BATCH),
  ])
  let collected = 0
  for (const { _id, state, fileId } of left.flat()) {
    try {
      if (state !== 'abandoned' && !(await abandonMedia(db, _id))) continue
      if (fileId !== '') await cloud.deleteFile({ fileList: [fileId] })
      await removeMedia(db, _id)
      collected += 1
    } catch (error) {
      log({ level: 'error', what: 'media not collected', cause: causeOf(error) })
    }
  }
  return collected
}
