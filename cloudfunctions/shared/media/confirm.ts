import { MAX_IMAGE_BYTES, MAX_VIDEO_BYTES, type mediaConfirm } from '@/contract/customer/media'
import type { ErrorCode } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import { recognise } from '@/domain/media/kind'
import { inTransaction } from '../database/transaction'
import { mediaById, ownerOf, putMedia } from '../repositories/media'
import type { Route } from '../serve/route'
import { addressesOf, peek } from './storage'

/** Looks at what was really stored; only then the file can go with a ticket. Asking again changes nothing. */
export const handleMediaConfirm: Route<typeof mediaConfirm>['handle'] = async ({
  request,
  actor,
  services,
}) => {
  const { cloud, db } = services
  const media = await mediaById(db, request.mediaId)
  if (media === null || media.owner !== ownerOf(actor) || media.fileId === '')
    return refuse('MEDIA_NOT_FOUND')

  const stored = await peek(cloud, media.fileId)
  if (stored === null) return refuse('MEDIA_NOT_FOUND')
  const seen = recognise(stored.head)
  const refusal = refusalOf(stored.bytes, seen?.kind ?? null)
  if (seen === null || refusal !== null) {
    // what may not stay is not kept for anybody
    await cloud.deleteFile({ fileList: [media.fileId] })
    return refuse(refusal ?? 'MEDIA_KIND_NOT_ALLOWED')
  }

  if (media.state === 'prepared') {
    await inTransaction(db, (tx) =>
      putMedia(tx, { ...media, state: 'confirmed', kind: seen.kind, bytes: stored.bytes }),
    )
  }
  const addresses = await addressesOf(cloud, [media.fileId])
  return done({ mediaId: media._id, kind: seen.kind, url: addresses.get(media.fileId) ?? '' })
}

const refusalOf = (bytes: number, kind: 'image' | 'video' | null): ErrorCode | null => {
  if (bytes === 0) return 'MEDIA_EMPTY'
  if (kind === null) return 'MEDIA_KIND_NOT_ALLOWED'
  return bytes > (kind === 'image' ? MAX_IMAGE_BYTES : MAX_VIDEO_BYTES) ? 'MEDIA_TOO_LARGE' : null
}
