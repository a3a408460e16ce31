import { chordSquared, type SpherePoint } from './coordinates'

export interface TreePoint {
  id: string
  point: SpherePoint
}

/** A tree of boxes over points: each half of a box's points, split where they lie widest apart. */
export type PointTree = Leaf | Branch

interface Leaf {
  kind: 'leaf'
  size: number
  box: Box
  points: readonly TreePoint[]
}

interface Branch {
  kind: 'branch'
  size: number
  box: Box
  halves: readonly [PointTree, PointTree]
}

interface Box {
  from: SpherePoint
  to: SpherePoint
}

const LEAF_SIZE = 8
const AXES = [0, 1, 2] as const

/** Takes n log² n steps once; looking up the nearest then takes about log n for each. */
export const treeOf = (points: readonly TreePoint[]): PointTree => {
  const box = boxAround(points)
  const size = points.length
  if (size <= LEAF_SIZE) return { kind: 'leaf', size, box, points }
  const axis = widestAxis(box)
  const sorted = [...points].sort((a, b) => a.point[axis] - b.point[axis])
  const middle = size >> 1
  return {
    kind: 'branch',
    size,
    box,
    halves: [treeOf(sorted.slice(0, middle)), treeOf(sorted.slice(middle))],
  }
}

/** Every point of the tree, in no order that matters. */
export const pointsOf = (tree: PointTree): readonly TreePoint[] =>
  tree.kind === 'leaf' ? tree.points : tree.halves.flatMap(pointsOf)

/** Nothing in the tree is nearer than this; 0 from within its box. @returns a squared chord */
export const leastChordSquared = ({ box: { from, to } }: PointTree, origin: SpherePoint): number =>
  chordSquared(origin, [
    clamp(origin[0], from[0], to[0]),
    clamp(origin[1], from[1], to[1]),
    clamp(origin[2], from[2], to[2]),
  ])

const boxAround = (points: readonly TreePoint[]): Box => {
  const from: [number, number, number] = [2, 2, 2]
  const to: [number, number, number] = [-2, -2, -2]
  for (const { point } of points) {
    for (const axis of AXES) {
      from[axis] = Math.min(from[axis], point[axis])
      to[axis] = Math.max(to[axis], point[axis])
    }
  }
  return { from, to }
}

const widestAxis = ({ from, to }: Box): 0 | 1 | 2 => {
  const width = (axis: 0 | 1 | 2): number => to[axis] - from[axis]
  return AXES.reduce<0 | 1 | 2>((widest, axis) => (width(axis) > width(widest) ? axis : widest), 0)
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
