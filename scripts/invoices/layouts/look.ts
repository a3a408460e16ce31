import { type Chance, isTrue, pick } from '../chance'

/** How one printed copy looks, beyond what it says. */
export interface Look {
  /** Of the printed words, and of the form they stand in. */
  ink: string
  form: string
  paper: string
  font: string
  stretch: number
  weight: number
  /** Printed beside where the form wants it, in pixels. */
  shift: { x: number; y: number }
  /** A fifth of real ones hold no code that can be read. */
  hasCode: boolean
  currency: '¥' | '￥'
}

export const lookOf = (chance: Chance, isPrintedIntoForm: boolean): Look => ({
  ink: pick(chance, ['#000', '#111', '#223', '#1a1a40', '#333']),
  form: pick(chance, ['#7a3a1c', '#8a4a2f', '#a0522d', '#600', '#443', '#2a5db0']),
  paper: pick(chance, ['#fff', '#fff', '#fffdf8', '#fbf8f0']),
  font: pick(chance, ['', '', 'Liberation Sans', 'DejaVu Sans Mono', 'Chrom Fixed OTF']),
  stretch: pick(chance, [1, 1, 0.9, 1.1]),
  weight: pick(chance, [300, 350, 400, 400, 500]),
  shift: isPrintedIntoForm
    ? { x: Math.round(chance.around() * 14), y: Math.round(chance.around() * 5) }
    : { x: 0, y: 0 },
  hasCode: isTrue(chance, 0.8),
  currency: pick(chance, ['¥', '¥', '￥']),
})
