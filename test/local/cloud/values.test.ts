import fc from 'fast-check'
import { conditionsOf } from '@/local/cloud/query/conditions'
import { matcher } from '@/local/cloud/query/matcher'
import { planQuery } from '@/local/cloud/query/planner'
import type { Sort } from '@/local/cloud/query/sort'
import type { IndexState } from '@/local/cloud/store/catalog'
import type { Document } from '@/local/cloud/values/document'
import { parseStored, parseWire, toText } from '@/local/cloud/values/ejson'
import { indexEntries, sortKey } from '@/local/cloud/values/index-entries'
import { inverted, orderKey } from '@/local/cloud/values/order-key'

const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true }))
const text = fc.oneof(
  fc.constantFrom('', 'a', 'ab', 'b', '\u0000', 'a\u0000', '浴'),
  fc.string({ unit: 'binary' }),
)
const scalar = fc.oneof(fc.constant(null), fc.boolean(), number, text, fc.date({ noInvalidDate: true }))
const field = fc.constantFrom('a', 'b')

/** The order of MongoDB for two scalars, written down a second time, plainly. */
function compare(one: unknown, other: unknown): number {
  const kinds = ['null', 'number', 'string', 'boolean', 'date']
  const kind = (value: unknown) =>
    kinds.indexOf(value === null ? 'null' : value instanceof Date ? 'date' : typeof value)
  if (kind(one) !== kind(other)) return Math.sign(kind(one) - kind(other))
  if (typeof one === 'string') return Buffer.compare(Buffer.from(one), Buffer.from(String(other)))
  return Math.sign(Number(one) - Number(other))
}

describe('order keys', () => {
  it('compare as their values do', () => {
    fc.assert(
      fc.property(scalar, scalar, (one, other) => {
        expect(Buffer.compare(orderKey(one), orderKey(other))).toBe(compare(one, other))
      }),
    )
  })
  it('compare the other way round when descending', () => {
    fc.assert(
      fc.property(scalar, scalar, (one, other) => {
        expect(Buffer.compare(inverted(orderKey(one)), inverted(orderKey(other)))).toBe(
          compare(other, one) || 0,
        )
      }),
    )
  })
  it('none is the beginning of another, so that keys can be joined', () => {
    const value = fc.anything({ values: [scalar], maxDepth: 2 })
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [short, long] = [orderKey(one), orderKey(other)].sort((a, b) => a.length - b.length)
        const isBeginning =
          short && long && short.length < long.length && long.subarray(0, short.length).equals(short)
        expect(isBeginning).toBe(false)
      }),
    )
  })
})

describe('stored text', () => {
  it('gives back what was stored', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(tie('value')),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
      ),
    })).value
    fc.assert(
      fc.property(value, (v) => {
        const document = parseStored(toText({ v }))
        expect(toText(document)).toBe(toText({ v }))
      }),
    )
  })
  it('keeps what JSON has no word for', () => {
    const document = { a: Number.POSITIVE_INFINITY, b: Number.NaN, c: /^a/i, d: new Date(0) }
    expect(parseStored(toText(document))).toEqual(document)
  })
  it('reads canonical numbers of every kind', () => {
    const wire = '{"a":{"$numberInt":"1"},"b":{"$numberLong":"-5"},"c":{"$numberDouble":"0.5"}}'
    expect(parseWire(wire, new Date(0))).toEqual({ a: 1, b: -5, c: 0.5 })
  })
})

/** Answers a query by the planner's ranges over entries kept in memory: what the engine does, without SQL. */
function byIndex(documents: Document[], query: Document, sort: Sort, index: IndexState): Document[] {
  const plan = planQuery(query, sort, [index])
  const test = plan.isExact ? () => true : matcher(query)
  const found = plan.scans.flatMap((scan) => {
    if (!scan.index) return documents
    const entries = documents.flatMap((document) =>
      indexEntries(index.keys, document).keys.map((key) => ({ key, document })),
    )
    return entries
      .filter(
        ({ key }) => Buffer.compare(key, scan.range.low) >= 0 && Buffer.compare(key, scan.range.high) < 0,
      )
      .map(({ document }) => document)
  })
  return [...new Set(found)].filter(test)
}

const operand = fc.constantFrom<unknown>(null, -1, 0, 1, 2, 'a', 'ab', true, new Date(0), new Date(5))
const condition = fc.oneof(
  operand,
  fc.record({ $gt: operand }),
  fc.record({ $gte: operand, $lt: operand }),
  fc.record({ $lte: operand }),
  fc.record({ $in: fc.array(operand, { maxLength: 3 }) }),
  fc.record({ $ne: operand }),
  fc.record({ $exists: fc.boolean() }),
  fc.constantFrom(/^a/, /^ab?/, /b/),
)
const fields = fc.dictionary(field, condition, { maxKeys: 2 })
const query: fc.Arbitrary<Document> = fc.oneof(
  fields,
  fc.record({ $or: fc.array(fields, { minLength: 1, maxLength: 2 }) }),
)
const stored = fc.oneof(operand, fc.array(operand, { maxLength: 3 }))
const document: fc.Arbitrary<Document> = fc.dictionary(field, stored, { maxKeys: 2 })
const keys = fc.constantFrom<IndexState['keys']>(
  [['a', 1]],
  [['a', -1]],
  [
    ['a', 1],
    ['b', -1],
  ],
  [
    ['b', -1],
    ['a', -1],
  ],
)

describe('the planner', () => {
  it('finds by any index exactly what a walk over everything finds', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 8 }), query, keys, (documents, query, keys) => {
        const isMultikey = documents.some((one) => indexEntries(keys, one).isMultikey)
        const index = { name: 'i', table: 't', isUnique: false, keys, isMultikey }
        const expected = documents.filter(matcher(query))
        expect(new Set(byIndex(documents, query, [], index))).toEqual(new Set(expected))
      }),
      { numRuns: 1500 },
    )
  })
  it('walks an index in the order asked for, where it says so', () => {
    const direction = fc.constantFrom<1 | -1>(1, -1)
    const sort = fc.uniqueArray(fc.tuple(field, direction), { selector: ([name]) => name, minLength: 1 })
    const plain = fc.dictionary(field, operand, { maxKeys: 2 })
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 8 }), query, sort, keys, (documents, query, sort, keys) => {
        const index = { name: 'i', table: 't', isUnique: false, isMultikey: false, keys }
        const plan = planQuery(query, sort, [index])
        if (!plan.isSorted) return
        for (const scan of plan.scans) {
          const rows = documents
            .flatMap((one) => indexEntries(keys, one).keys.map((key) => ({ key, one })))
            .filter(
              ({ key }) =>
                Buffer.compare(key, scan.range.low) >= 0 && Buffer.compare(key, scan.range.high) < 0,
            )
            .sort((x, y) => Buffer.compare(x.key, y.key) * (scan.isReverse ? -1 : 1))
            .map(({ one }) => sortKey(sort, one).toString('hex'))
          expect(rows).toEqual([...rows].sort())
        }
      }),
      { numRuns: 1000 },
    )
  })
  it('reads an unknown operator as something to be tested', () => {
    expect(conditionsOf({ a: { $size: 2 } })).toMatchObject({ isWhole: false })
  })
})
