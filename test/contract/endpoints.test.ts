import * as z from 'zod/mini'
import { errorCodes } from '@/contract/error-code'
import { retryableCodes } from '@/contract/refusal'
import { goodRequest } from '../builders/good-requests'
import { everyEndpoint } from './every-endpoint'

/** Every way to put `bad` in place of one value, however deep it lies. */
const spoilt = (value: unknown, bad: unknown): unknown[] => {
  if (value === null || typeof value !== 'object') return [bad]
  const entries = Object.entries(value)
  const inside = entries.flatMap(([key, inner]) =>
    spoilt(inner, bad).map((worse) =>
      Array.isArray(value)
        ? value.map((one, at) => (String(at) === key ? worse : one))
        : { ...value, [key]: worse },
    ),
  )
  return [bad, ...inside]
}

/** Every object of a request with a field too many. */
const padded = (value: unknown): unknown[] => {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    padded(inner).map((worse) =>
      Array.isArray(value)
        ? value.map((one, at) => (String(at) === key ? worse : one))
        : { ...value, [key]: worse },
    ),
  )
  return Array.isArray(value) ? inside : [{ ...value, unknownField: 1 }, ...inside]
}

/** Fields in which null is an answer of its own: it isn't on the paper; no point is set. Nothing of them reaches a query. */
const nullSays: Readonly<Record<string, readonly string[]>> = {
  'customer/proof.confirm': ['model', 'paper', 'invoiceCode', 'number', 'amountFen', 'seller'],
  'staff/stock.setPoint': ['point'],
}

/** Without those fields: what is put into them may be null. */
const withoutNullSays = (value: unknown, fields: readonly string[]): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) =>
          fields.includes(key) ? [] : [[key, withoutNullSays(inner, fields)]],
        ),
      )

describe.each(everyEndpoint)('%s', (_, { fn, name, kind, request, errors }) => {
  const good = goodRequest(fn, name)
  const taken = (one: unknown) => z.safeParse(request, one).success

  test('takes the good request', () => {
    expect(taken(good)).toBe(true)
  })

  test('refuses a field that it does not know, wherever it stands', () => {
    const wrong = padded(good)
    expect(wrong.length).toBeGreaterThan(0)
    expect(wrong.filter(taken)).toEqual([])
  })

  test.each([
    ['an operator', { $ne: null }],
    ['another operator', { $gt: '' }],
    ['null', null],
    ['a list in a list', [[]]],
    ['a function name', { constructor: 'x' }],
    ['a number that is none', Number.NaN],
    ['an endless text', '长'.repeat(100_000)],
    ['a number beyond all bounds', 1e308],
  ])('refuses %s in place of any value', (_name, bad) => {
    const fields = bad === null ? (nullSays[`${fn}/${name}`] ?? []) : []
    const same = JSON.stringify(withoutNullSays(good, fields))
    const isAnswer = (one: unknown) =>
      fields.length > 0 && JSON.stringify(withoutNullSays(one, fields)) === same
    expect(spoilt(good, bad).filter((one) => taken(one) && !isAnswer(one))).toEqual([])
  })

  test('refuses a request that lacks what it needs, and one that is no object', () => {
    for (const wrong of [undefined, null, 'text', 7, [], [good]]) expect(taken(wrong)).toBe(false)
    if (kind === 'write') {
      const { requestId: _id, ...rest } = good
      expect(taken(rest)).toBe(false)
    }
  })

  test('gives errors that exist, each once', () => {
    expect(errors.filter((code) => !errorCodes.includes(code))).toEqual([])
    expect(new Set(errors).size).toBe(errors.length)
  })

  test('each write names its intent, and no read does', () => {
    expect('requestId' in good).toBe(kind === 'write')
  })
})

test('codes that allow a repeat are codes', () => {
  expect(retryableCodes.filter((code) => !errorCodes.includes(code))).toEqual([])
})
