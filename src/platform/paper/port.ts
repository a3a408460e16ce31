import type { Outcome } from '../outcome'

/** A sheet that was drawn and can be kept as a picture. */
export interface Paper {
  /** Into the phone's album, or as a download. @param name without an ending */
  keep(name: string): Promise<Outcome<object, 'cancelled' | 'denied' | 'failed'>>
}

export interface PaperProps {
  /** Accessible name. */
  label: string
  /** In CSS pixels. */
  width: number
  height: number
  /** Draws in CSS pixels on white paper. */
  draw: (context: CanvasRenderingContext2D) => void
  onReady: (paper: Paper) => void
}

export const PAPER = '#FFFFFF'
/** So that print on the picture stays sharp when it is enlarged. */
export const SHARPNESS = 3
