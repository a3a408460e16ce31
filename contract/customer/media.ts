import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { id, requestId } from '../scalar'

export const MAX_IMAGE_BYTES = 10 * 1024 * 1024
export const MAX_VIDEO_BYTES = 50 * 1024 * 1024
export const MAX_IMAGES = 9
export const MAX_VIDEOS = 1
/** What may go with one report. */
export const reportMedia = { image: MAX_IMAGES, video: MAX_VIDEOS }

/**
 * Names a place in storage for one file. In WeChat the app uploads to `cloudPath` itself; in a browser it PUTs
 * the bytes to `upload.url` with the given headers.
 */
export const mediaPrepare = defineEndpoint({
  fn: 'customer',
  name: 'media.prepare',
  kind: 'write',
  request: z.strictObject({
    requestId,
    kind: z.enum(['image', 'video']),
    sizeBytes: z.number().check(z.int(), z.gte(0), z.lte(1_000_000_000)),
  }),
  response: z.object({
    mediaId: id,
    cloudPath: z.string(),
    upload: z.object({
      url: z.string(),
      authorization: z.string(),
      token: z.string(),
      fileId: z.string(),
      cosFileId: z.string(),
    }),
  }),
  errors: ['MEDIA_TOO_LARGE', 'MEDIA_EMPTY'],
})

/** Looks at the stored bytes: what it really is and how large; only a confirmed file can go with a report. */
export const mediaConfirm = defineEndpoint({
  fn: 'customer',
  name: 'media.confirm',
  kind: 'write',
  request: z.strictObject({ requestId, mediaId: id }),
  response: z.object({ mediaId: id, kind: z.enum(['image', 'video']), url: z.string() }),
  errors: ['MEDIA_NOT_FOUND', 'MEDIA_KIND_NOT_ALLOWED', 'MEDIA_TOO_LARGE', 'MEDIA_EMPTY'],
})
