import type { MediaKind, PickedFile } from '@/src/platform/media'

/** One file on its way. `waiting` and `sending` are over when the app is closed; `sent` ones are kept in a draft. */
export type MediaItem = { id: string; kind: MediaKind; url: string } & (
  | { state: 'waiting'; file: PickedFile }
  | { state: 'sending'; file: PickedFile; percent: number }
  | { state: 'failed'; file: PickedFile; words: string; canRetry: boolean }
  | { state: 'sent'; mediaId: string }
)

export interface MediaLimits {
  /** At most so many of each kind. */
  count: Record<MediaKind, number>
  maxBytes: Record<MediaKind, number>
}

export type MediaChange =
  | { type: 'picked'; files: readonly PickedFile[]; limits: MediaLimits; newId: () => string }
  | { type: 'started'; id: string }
  | { type: 'progressed'; id: string; percent: number }
  | { type: 'sent'; id: string; mediaId: string; url: string }
  | { type: 'failed'; id: string; words: string; canRetry: boolean }
  | { type: 'retried'; id: string }
  | { type: 'removed'; id: string }

/** The items after a change. Late news of a removed item changes nothing. */
export const afterChange = (items: readonly MediaItem[], change: MediaChange): readonly MediaItem[] => {
  switch (change.type) {
    case 'picked':
      return pick(items, change)
    case 'started':
      return each(items, change.id, (item) =>
        withFile(item, (file) => ({ state: 'sending', file, percent: 0 })),
      )
    case 'progressed':
      return each(items, change.id, (item) =>
        item.state === 'sending' ? { ...item, percent: Math.max(item.percent, change.percent) } : item,
      )
    case 'sent':
      return each(items, change.id, ({ id, kind }) => ({
        id,
        kind,
        url: change.url,
        state: 'sent',
        mediaId: change.mediaId,
      }))
    case 'failed':
      return each(items, change.id, (item) =>
        withFile(item, (file) => ({ state: 'failed', file, words: change.words, canRetry: change.canRetry })),
      )
    case 'retried':
      return each(items, change.id, (item) => withFile(item, (file) => ({ state: 'waiting', file })))
    case 'removed':
      return items.filter(({ id }) => id !== change.id)
  }
}

/** How many more of a kind may be added. */
export const roomFor = (items: readonly MediaItem[], kind: MediaKind, limits: MediaLimits): number =>
  Math.max(0, limits.count[kind] - items.filter((item) => item.kind === kind).length)

/** Adds what there is room for; what is too large stands there with the reason, and is never sent. */
const pick = (
  items: readonly MediaItem[],
  { files, limits, newId }: Extract<MediaChange, { type: 'picked' }>,
): readonly MediaItem[] => {
  const all = [...items]
  for (const file of files) {
    if (roomFor(all, file.kind, limits) === 0) continue
    const item = { id: newId(), kind: file.kind, url: file.thumbPath ?? file.path, file }
    const words = tooLarge(file, limits)
    if (words === undefined) all.push({ ...item, state: 'waiting' })
    else all.push({ ...item, state: 'failed', words, canRetry: false })
  }
  return all
}

const tooLarge = ({ kind, sizeBytes }: PickedFile, { maxBytes }: MediaLimits): string | undefined => {
  if (sizeBytes <= maxBytes[kind]) return undefined
  const maxMb = Math.round(maxBytes[kind] / 1024 / 1024)
  return kind === 'video' ? `视频超过 ${maxMb} MB，请拍短一点` : `照片超过 ${maxMb} MB，请换一张`
}

const each = (items: readonly MediaItem[], id: string, change: (item: MediaItem) => MediaItem) =>
  items.map((item) => (item.id === id ? change(item) : item))

type OnItsWay =
  | { state: 'waiting'; file: PickedFile }
  | { state: 'sending'; file: PickedFile; percent: number }
  | { state: 'failed'; file: PickedFile; words: string; canRetry: boolean }

const withFile = (item: MediaItem, next: (file: PickedFile) => OnItsWay): MediaItem =>
  item.state === 'sent' ? item : { id: item.id, kind: item.kind, url: item.url, ...next(item.file) }
