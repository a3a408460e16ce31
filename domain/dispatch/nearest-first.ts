import { chordSquared, metresOfChord, type SpherePoint } from './coordinates'
import { leastChordSquared, type PointTree, pointAt } from './point-tree'

export interface Near {
  id: string
  /** As the crow flies, in whole metres. */
  straightM: number
}

/** What still waits to be looked at: a box of points, or one point's id. */
interface Waiting {
  squared: number
  what: PointTree | string
}

/**
 * The points of several trees from the nearest to the farthest, found as they are asked for: whoever stops
 * after a few has paid for a few. Which of two equally far ones comes first isn't promised.
 */
export function* nearestFirst(trees: readonly PointTree[], origin: SpherePoint): Generator<Near> {
  const heap: Waiting[] = []
  for (const tree of trees) push(heap, { squared: leastChordSquared(tree, origin), what: tree })
  for (let next = pop(heap); next !== undefined; next = pop(heap)) {
    const { squared, what } = next
    if (typeof what === 'string') yield { id: what, straightM: metresOfChord(squared) }
    else open(heap, what, origin)
  }
}

const open = (heap: Waiting[], tree: PointTree, origin: SpherePoint): void => {
  if (tree.kind === 'branch') {
    for (const half of tree.halves) push(heap, { squared: leastChordSquared(half, origin), what: half })
    return
  }
  tree.ids.forEach((id, at) => {
    push(heap, { squared: chordSquared(origin, pointAt(tree.numbers, at)), what: id })
  })
}

const push = (heap: Waiting[], entry: Waiting): void => {
  let at = heap.length
  heap.push(entry)
  while (at > 0) {
    const above = (at - 1) >> 1
    const parent = heap[above]
    if (parent === undefined || parent.squared <= entry.squared) break
    heap[at] = parent
    at = above
  }
  heap[at] = entry
}

const pop = (heap: Waiting[]): Waiting | undefined => {
  const top = heap[0]
  const last = heap.pop()
  if (heap.length > 0 && last !== undefined) sink(heap, last)
  return top
}

/** Puts an entry where the top was, and lets it sink to its place. */
const sink = (heap: Waiting[], entry: Waiting): void => {
  let at = 0
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]]
    const rightIsLess = right !== undefined && left !== undefined && right.squared < left.squared
    const child = rightIsLess ? right : left
    if (child === undefined || child.squared >= entry.squared) break
    heap[at] = child
    at = 2 * at + (rightIsLess ? 2 : 1)
  }
  heap[at] = entry
}
