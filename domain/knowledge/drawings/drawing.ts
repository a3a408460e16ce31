/** A picture of one step. `svg` is a whole document, to be shown as an image. */
export interface Drawing {
  /** Read out to those who can't see it. */
  readonly alt: string
  readonly svg: string
}

/** Lines, and the one thing that matters; both can be told apart on paper white and on the dark card. */
const LINE = '#8a7f76'
const ACCENT = '#d9541e'

/**
 * A drawing on a field of 240 × 150. In `body`, class `a` is drawn in the accent, `f` is filled with it, `t` is text;
 * all else is a 2 px line.
 */
export const drawing = (alt: string, body: string): Drawing => ({
  alt,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 150" role="img" aria-label="${alt}"><style>*{fill:none;stroke:${LINE};stroke-width:2;stroke-linecap:round;stroke-linejoin:round}.a{stroke:${ACCENT};stroke-width:3}.f{fill:${ACCENT};stroke:none}.t{fill:${LINE};stroke:none;font:14px sans-serif}.ta{fill:${ACCENT};stroke:none;font:bold 14px sans-serif}</style>${body}</svg>`,
})
