import type { OutletIndex } from '@/domain/dispatch/outlet-index'
import type { PointTree } from '@/domain/dispatch/point-tree'

/** The same index, which counts how often a search looks into one of its boxes. */
export const countingOpens = (index: OutletIndex): { index: OutletIndex; opened: () => number } => {
  let count = 0
  const counted = (tree: PointTree): PointTree => {
    if (tree.kind === 'leaf') {
      const { ids } = tree
      return Object.defineProperty({ ...tree }, 'ids', { get: () => tell(ids) })
    }
    const halves = [counted(tree.halves[0]), counted(tree.halves[1])] as const
    return Object.defineProperty({ ...tree }, 'halves', { get: () => tell(halves) })
  }
  const tell = <Inside>(inside: Inside): Inside => {
    count += 1
    return inside
  }
  return {
    index: new Map([...index].map(([prefix, tree]) => [prefix, counted(tree)])),
    opened: () => count,
  }
}
