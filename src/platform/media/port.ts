import type { Outcome } from '../outcome'

export type MediaKind = 'image' | 'video'

export interface PickedFile {
  /** Good until the app is closed. */
  path: string
  kind: MediaKind
  sizeBytes: number
  /** A still of a video, where the phone makes one. */
  thumbPath?: string
}

/** `denied`: the phone or the privacy answer forbids album and camera. */
export type PickFailure = 'cancelled' | 'denied' | 'failed'

/** Lets the customer take or choose pictures and videos, at most `count` in all. */
export type PickMedia = (wish: {
  kinds: readonly MediaKind[]
  count: number
  /** As sharp as the camera made it, for what has to be read. */
  fine?: boolean
}) => Promise<Outcome<{ files: PickedFile[] }, PickFailure>>

/** Shows one large, with the others beside it. */
export type ViewMedia = (files: readonly { url: string; kind: MediaKind }[], current: number) => void

export const maxVideoSeconds = 60
