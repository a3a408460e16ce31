import * as z from 'zod/mini'
import type { mediaPrepare } from '@/contract/customer/media'
import { done, refuse } from '@/contract/result'
import { chinaDay } from '@/domain/time/china'
import { onceOnly } from '../idempotency'
import { mediaById, ownerOf, putMedia } from '../repositories/media'
import type { Route } from '../serve/route'
import { mostBytes } from './most-bytes'
import { uploadPlace } from './storage'

const ref = z.object({ mediaId: z.string() })

/** A place in storage for one file of the caller's; used by the customer's and the staff's function. */
export const handleMediaPrepare: Route<typeof mediaPrepare>['handle'] = async (visit) => {
  const { request, actor, now, services } = visit
  const { kind, sizeBytes } = request
  if (sizeBytes === 0) return refuse('MEDIA_EMPTY')
  if (sizeBytes > mostBytes[kind]) return refuse('MEDIA_TOO_LARGE')

  const outcome = await onceOnly(services, { actor, endpoint: 'media.prepare', request }, ref, async (tx) => {
    const mediaId = `media:${Buffer.from(services.random(15)).toString('base64url').replace(/[-_]/g, '0')}`
    await putMedia(tx, {
      _id: mediaId,
      owner: ownerOf(actor),
      state: 'prepared',
      kind,
      fileId: '',
      bytes: 0,
      ticketNo: null,
      createdAt: now,
    })
    return { ok: true, ref: { mediaId } }
  })
  if (!outcome.ok) return refuse(outcome.code)

  const { mediaId } = outcome.ref
  const media = await mediaById(services.db, mediaId)
  if (media === null) return refuse('MEDIA_NOT_FOUND')
  const cloudPath = cloudPathOf(mediaId, media.createdAt)
  const upload = await uploadPlace(services.cloud, cloudPath)
  await services.db.collection('media').doc(mediaId).update({ fileId: upload.fileId })
  return done({ mediaId, cloudPath, upload })
}

/** By day, so that what has passed its term is found and deleted by folder. */
const cloudPathOf = (mediaId: string, createdAt: number): string =>
  `media/${chinaDay(createdAt)}/${mediaId.replace(/^media:/, '')}`
