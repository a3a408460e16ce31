import type { Outcome } from '../outcome'

/** One stroke of a drawn picture. Lengths are in the picture's own points. */
export type Stroke =
  | { kind: 'box'; x: number; y: number; width: number; height: number; color: string }
  | {
      kind: 'words'
      words: string
      x: number
      /** The top of the first line. */
      y: number
      size: number
      color: string
      bold?: true
      /** Longer lines are broken there; what is more than `lines` lines is cut and marked. */
      width: number
      lines: number
    }

export interface Drawing {
  width: number
  height: number
  strokes: readonly Stroke[]
  /** What a screen reader says of it. */
  label: string
  /** Of the file, without its ending. */
  name: string
}

/** `denied`: the album may not be written to. */
export type SavePictureFailure = 'cancelled' | 'denied' | 'failed'

/** Saves the picture as it is on the screen: to the album, or as a download. */
export interface DrawnPicture {
  save(): Promise<Outcome<object, SavePictureFailure>>
}

export interface DrawnPictureProps {
  drawing: Drawing
  /** Hears the picture once it is drawn. */
  onReady: (picture: DrawnPicture) => void
}
