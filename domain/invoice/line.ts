import type { InvoicePlace } from '@/contract/reader/invoice'

/** An upright rectangle; the unit is whatever the page is measured in, the same for all lines of it. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A run of text that stands by itself on a page: a label, a value or both, never two columns. */
export interface Line {
  text: string
  /** Mean and least likelihood of its characters, from 0 to 1; both 1 where the text was not recognised but read. */
  confidence: number
  weakest: number
  /** On the page laid straight: turned upright, without tilt. */
  box: Box
  /** In the picture as people see it. */
  place: InvoicePlace | null
}

export const heightOf = ({ box }: Line): number => box.bottom - box.top
export const middleOf = ({ box }: Line): { x: number; y: number } => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
})

/** Whether two lines stand beside each other: their middles differ by less than half of the smaller one. */
export const onOneRow = (one: Line, other: Line): boolean =>
  Math.abs(middleOf(one).y - middleOf(other).y) < Math.max(heightOf(one), heightOf(other)) * 0.6
