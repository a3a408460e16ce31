import type { PickedFile } from '../media'

/** A field to sign in with a finger. */
export interface SignaturePad {
  /** The picture of what was signed; undefined while nothing was, or where the phone can't make one. */
  save(): Promise<PickedFile | undefined>
  clear(): void
}

export interface SignaturePadProps {
  /** Accessible name. */
  label: string
  /** Hears the pad when it can be drawn on. */
  onReady: (pad: SignaturePad) => void
  /** Hears the first stroke, and that it was wiped. */
  onSigned: (signed: boolean) => void
}

/** Dark on white in every mode: the picture is looked at on paper too. */
export const INK = '#1F1A17'
export const PAPER = '#FFFFFF'
export const LINE_WIDTH = 3
