import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { id, requestId } from '../scalar'

export const MAX_IMAGE_BYTES = 10 * 1024 * 1024
export const MAX_VIDEO_BYTES = 50 * 1024 * 1024
/** What the invoice reader takes. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024
export const MAX_IMAGES = 9
export const MAX_VIDEOS = 1
/** `document` is an electronic invoice, PDF or OFD; it goes with a proof and with nothing else. */
export const mediaKind = z.enum(['image', 'video', 'document'])
export type MediaKind = z.infer<typeof mediaKind>
/** What may go with one report. */
export const reportMedia: Record<MediaKind, number> = { image: MAX_IMAGES, video: MAX_VIDEOS, document: 0 }

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
    kind: mediaKind,
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
  response: z.object({ mediaId: id, kind: mediaKind, url: z.string() }),
  errors: ['MEDIA_NOT_FOUND', 'MEDIA_KIND_NOT_ALLOWED', 'MEDIA_TOO_LARGE', 'MEDIA_EMPTY'],
})
