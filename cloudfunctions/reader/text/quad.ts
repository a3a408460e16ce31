export interface Point {
  x: number
  y: number
}

/** Corners of a line of text in its own reading direction: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point]

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

export const widthOf = ([tl, tr, br, bl]: Quad): number => (distance(tl, tr) + distance(bl, br)) / 2
export const heightOf = ([tl, tr, br, bl]: Quad): number => (distance(tl, bl) + distance(tr, br)) / 2

export const mapQuad = ([tl, tr, br, bl]: Quad, to: (point: Point) => Point): Quad => [
  to(tl),
  to(tr),
  to(br),
  to(bl),
]

/** The smallest upright rectangle around it. */
export const boundsOf = (quad: Quad) => ({
  left: Math.min(...quad.map(({ x }) => x)),
  top: Math.min(...quad.map(({ y }) => y)),
  right: Math.max(...quad.map(({ x }) => x)),
  bottom: Math.max(...quad.map(({ y }) => y)),
})
