import { isPlainObject } from './document'

/**
 * Bytes whose plain comparison is MongoDB's order between values: null < numbers < strings < objects <
 * arrays < booleans < dates < regular expressions. No key is the beginning of another, so keys can be joined.
 */
export const TAG = {
  emptyArray: 0x08,
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  boolean: 0x80,
  date: 0x90,
  regExp: 0xa0,
} as const

/**
 * `prefix` with this behind it comes after everything that starts with the prefix. Three bytes, because an
 * inverted text, cut before its end, goes on with two bytes of 0xff.
 */
export const AFTER = Buffer.from([0xff, 0xff, 0xff])

const MORE = Buffer.from([0x02])
const END = Buffer.from([0x00])

/** The key of one value; missing counts as null, as it does in the cloud's indexes. */
export function orderKey(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([TAG.null])
  if (typeof value === 'number') return numberKey(TAG.number, value)
  if (typeof value === 'string') return Buffer.concat([Buffer.from([TAG.string]), textKey(value), END, END])
  if (typeof value === 'boolean') return Buffer.from([TAG.boolean, value ? 1 : 0])
  if (value instanceof Date) return numberKey(TAG.date, value.getTime())
  if (value instanceof RegExp)
    return Buffer.concat([Buffer.from([TAG.regExp]), textKey(String(value)), END, END])
  if (Array.isArray(value)) return listKey(TAG.array, value.map(orderKey))
  if (isPlainObject(value)) {
    const parts = Object.entries(value).map(([name, inner]) =>
      Buffer.concat([orderKey(name), orderKey(inner)]),
    )
    return listKey(TAG.object, parts)
  }
  return Buffer.from([TAG.null])
}

/** The beginning of the keys of all strings that start with `text`. */
export const textPrefixKey = (text: string): Buffer =>
  Buffer.concat([Buffer.from([TAG.string]), textKey(text)])

/** The same key for a descending field: greater becomes smaller. */
export function inverted(key: Buffer): Buffer {
  const flipped = Buffer.allocUnsafe(key.length)
  for (let at = 0; at < key.length; at++) flipped[at] = 0xff - (key[at] ?? 0)
  return flipped
}

function numberKey(tag: number, value: number): Buffer {
  const key = Buffer.alloc(9)
  key[0] = tag
  if (Number.isNaN(value)) return key
  key.writeDoubleBE(value === 0 ? 0 : value, 1)
  const isNegative = ((key[1] ?? 0) & 0x80) !== 0
  if (isNegative) for (let at = 1; at < 9; at++) key[at] = 0xff - (key[at] ?? 0)
  else key[1] = (key[1] ?? 0) | 0x80
  return key
}

// A zero byte inside the text is followed by 0xff, so that the two-zero end sorts before any longer text.
function textKey(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  if (!bytes.includes(0)) return bytes
  return Buffer.from(bytes.toString('latin1').replaceAll('\0', '\0\xff'), 'latin1')
}

function listKey(tag: number, parts: Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([tag]), ...parts.flatMap((part) => [MORE, part]), END])
}
