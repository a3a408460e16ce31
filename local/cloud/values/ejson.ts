import { invalidParam, requestFailed } from '../errors'
import { type Document, isPlainObject } from './document'

/**
 * Reads what the SDK sends: canonical EJSON in a string, plus `$tcb_server_date` (`offset` in ms).
 *
 * @throws INVALID_PARAM for text that is no JSON or a date that is none (`new Date(NaN)` goes out as "NaN").
 */
export function parseWire(text: string, now: Date): unknown {
  try {
    return decode(JSON.parse(text), now)
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParam('request is not valid EJSON', error)
    throw error
  }
}

/** Reads a stored text back; only texts that hold a `$` key need the slow walk. */
export function parseStored(text: string): Document {
  const value: unknown = JSON.parse(text)
  const document = text.includes('"$') ? decode(value, new Date(0)) : value
  if (!isPlainObject(document)) throw requestFailed('a stored document is not an object')
  return document
}

/** Writes relaxed EJSON, which is both what is stored and what the SDK's `EJSON.parse` takes. */
export const toText = (document: unknown): string => JSON.stringify(encode(document))

export function decode(value: unknown, now: Date): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, now))
  if (!isPlainObject(value)) return value
  const keys = Object.keys(value)
  const only = keys.length === 1 ? keys[0] : undefined
  if (only?.startsWith('$')) {
    const special = decodeSpecial(only, value[only], now)
    if (special !== undefined) return special.value
  }
  const decoded: Document = {}
  for (const key of keys) {
    if (key === '__proto__') throw invalidParam('the field name __proto__ is not allowed')
    decoded[key] = decode(value[key], now)
  }
  return decoded
}

function decodeSpecial(key: string, inner: unknown, now: Date): { value: unknown } | undefined {
  switch (key) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
    case '$numberDecimal':
      return { value: Number(inner) }
    case '$date':
      return { value: decodeDate(inner) }
    case '$oid':
      return { value: inner }
    case '$tcb_server_date': {
      const offsetMs = isPlainObject(inner) ? Number(decode(inner.offset, now) ?? 0) : 0
      return { value: new Date(now.getTime() + offsetMs) }
    }
    case '$regularExpression':
      return { value: decodeRegExp(inner) }
    default:
      return undefined
  }
}

function decodeDate(inner: unknown): Date {
  const date = new Date(
    isPlainObject(inner) ? Number(inner.$numberLong) : typeof inner === 'string' ? inner : Number(inner),
  )
  if (Number.isNaN(date.getTime())) throw invalidParam('a date in the request is not a date')
  return date
}

function decodeRegExp(inner: unknown): RegExp {
  const { pattern, options } = isPlainObject(inner) ? inner : {}
  try {
    return new RegExp(String(pattern ?? ''), String(options ?? '').replace(/[^imsu]/g, ''))
  } catch (error) {
    throw requestFailed('a regular expression in the request is not valid', error)
  }
}

function encode(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) }
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return value.map(encode)
  if (!isPlainObject(value)) return value
  const encoded: Document = {}
  for (const key of Object.keys(value)) encoded[key] = encode(value[key])
  return encoded
}
