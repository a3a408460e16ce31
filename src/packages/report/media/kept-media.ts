import * as z from 'zod/mini'
import type { MediaItem } from '@/src/components/media-picker'

const kind = z.enum(['image', 'video'])

/** A photo or the video as the draft keeps it: sent and named by the server, or a file still to be sent. */
export const keptMedia = z.object({
  id: z.string(),
  kind,
  url: z.string(),
  mediaId: z.optional(z.string()),
  /** WeChat clears it some time after the app was closed. */
  file: z.optional(
    z.object({ path: z.string(), kind, sizeBytes: z.number(), thumbPath: z.optional(z.string()) }),
  ),
  /** Why this file will never be taken. */
  problem: z.optional(z.string()),
})
export type KeptMedia = z.infer<typeof keptMedia>

/** @param sentUrl the server's address of a sent one: the phone's own may be gone tomorrow */
export const keptFrom = (item: MediaItem, sentUrl: string | undefined): KeptMedia => {
  const { id, kind, url } = item
  if (item.state === 'sent') return { id, kind, url: sentUrl ?? url, mediaId: item.mediaId }
  const unsent = { id, kind, url, file: item.file }
  return item.state === 'failed' && !item.canRetry ? { ...unsent, problem: item.words } : unsent
}

/** What was on its way when the app was closed starts again. */
export const itemsFrom = (kept: readonly KeptMedia[]): MediaItem[] =>
  kept.flatMap(({ id, kind, url, mediaId, file, problem }): MediaItem[] => {
    if (mediaId !== undefined) return [{ id, kind, url, state: 'sent', mediaId }]
    if (file === undefined) return []
    const { thumbPath, ...rest } = file
    const picked = thumbPath === undefined ? rest : { ...rest, thumbPath }
    return problem === undefined
      ? [{ id, kind, url, state: 'waiting', file: picked }]
      : [{ id, kind, url, state: 'failed', file: picked, words: problem, canRetry: false }]
  })
