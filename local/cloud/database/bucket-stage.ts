import { requestFailed } from '../errors'
import { isPlainObject } from '../values/document'

/**
 * `$bucket` as the `$group` and `$sort` that it stands for: mingo's own puts a value that equals a boundary
 * into the bucket below.
 */
export function bucketAsGroup(spec: unknown): { name: string; value: unknown }[] {
  if (!isPlainObject(spec) || !Array.isArray(spec.boundaries) || spec.boundaries.length < 2) {
    throw requestFailed('$bucket needs at least two boundaries')
  }
  const { boundaries, groupBy, output = { count: { $sum: 1 } } } = spec
  const branches = boundaries.slice(0, -1).map((low, at) => {
    const isWithin = { $and: [{ $gte: [groupBy, low] }, { $lt: [groupBy, boundaries[at + 1]] }] }
    return Object.fromEntries([
      ['case', isWithin],
      ['then', low],
    ])
  })
  const _id = { $switch: { branches, ...('default' in spec && { default: spec.default }) } }
  return [
    { name: '$group', value: { _id, ...(isPlainObject(output) ? output : {}) } },
    { name: '$sort', value: { _id: 1 } },
  ]
}
