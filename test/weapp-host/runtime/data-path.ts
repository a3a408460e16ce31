/**
 * Writes a value at a `setData` path: `list[0].name` and Taro's `root.cn.[0].v`. What lacks on the way is
 * made: an array before a number, an object before a name.
 */
export function writeAt(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
  const last = keys.pop()
  if (last === undefined) return
  let place = data
  keys.forEach((key, index) => {
    const next = place[key]
    if (typeof next === 'object' && next !== null) {
      place = next as Record<string, unknown>
      return
    }
    const made: Record<string, unknown> = /^\d+$/.test(keys[index + 1] ?? last) ? ([] as never) : {}
    place[key] = made
    place = made
  })
  place[last] = value
}

/**
 * What arrives on the other side: logic and view exchange JSON, so functions, dates and `undefined` don't
 * survive.
 */
export const overTheWire = <Value>(value: Value): Value =>
  value === undefined ? value : JSON.parse(JSON.stringify(value))
