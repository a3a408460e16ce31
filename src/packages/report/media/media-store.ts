import { create } from 'zustand'
import { afterChange, type MediaChange, type MediaItem } from '@/src/components/media-picker/media-items'
import { changeDraft, useDraft } from '../draft/draft-store'
import { itemsFrom, keptFrom } from './kept-media'

interface MediaState {
  items: readonly MediaItem[]
}

/** The photos and the video of the report. They outlive the page they are chosen on: sending goes on meanwhile. */
export const useReportMedia = create<MediaState>(() => ({ items: itemsFrom(useDraft.getState().media) }))

/** The server's address of each one sent, by `id`. */
const sentUrls = new Map<string, string>()

export const rememberSentUrl = (id: string, url: string): Map<string, string> => sentUrls.set(id, url)

/** Progress stays in memory; everything else is in the draft at once. */
export const changeMedia = (change: MediaChange): void => {
  const items = afterChange(useReportMedia.getState().items, change)
  useReportMedia.setState({ items })
  if (change.type !== 'progressed')
    changeDraft({ media: items.map((item) => keptFrom(item, sentUrls.get(item.id))) })
}

/** After the draft was cleared or replaced. */
export const reloadMedia = (): void =>
  useReportMedia.setState({ items: itemsFrom(useDraft.getState().media) })
