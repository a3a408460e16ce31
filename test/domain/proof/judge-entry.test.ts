import fc from 'fast-check'
import type { Proof } from '@/contract/product/proof'
import type { ProofEntry } from '@/contract/product/proof-entry'
import { type Entered, judgeEntry } from '@/domain/proof/judge-entry'
import { suggestEntry } from '@/domain/proof/suggest-entry'
import { toProof } from '@/domain/proof/to-proof'
import { warrantyRules } from '@/domain/warranty/rules'
import { weighProofs } from '@/domain/warranty/weigh-proof'
import { aReading } from './readings'

const entry: ProofEntry = {
  paper: 'digitalOrdinary',
  invoiceCode: null,
  number: '24332000000012345678',
  day: '2024-03-14',
  amountFen: 113_000,
  seller: '杭州家和电器有限公司',
  model: null,
}
const product = { model: 'QDP6020C', producedIn: '2024-01', serialIs: 'genuine' } as const
const other: Proof = {
  id: 'proof:other',
  kind: 'invoice',
  day: '2025-01-01',
  line: null,
  model: null,
  serialNo: null,
  confidence: 0.99,
  doubts: [],
  ruledOut: null,
}

const judge = (more: Partial<Entered> = {}) =>
  judgeEntry({ entry, reading: aReading(), product, others: [], usedElsewhere: false, ...more })

test('given all was read well and nothing was changed, it counts at once', () => {
  expect(judge()).toEqual({ holds: [], doubts: [], waits: false, confidence: expect.any(Number) })
})

test.each<[string, Partial<Entered>, string]>([
  ['nobody read the picture', { reading: null }, 'notRead'],
  ['no day was found in it', { reading: aReading({ date: null }) }, 'hardToRead'],
  ['the day was a guess', { reading: aReading({ date: 0.3 }) }, 'hardToRead'],
  [
    'the customer reads another day than the unsure one',
    { reading: aReading({ date: 0.7 }), entry: { ...entry, day: '2024-03-11' } },
    'hardToRead',
  ],
  ['the customer changes a day that was sure', { entry: { ...entry, day: '2025-03-14' } }, 'changedByHand'],
  ['the customer changes a number that was sure', { entry: { ...entry, number: '1234' } }, 'changedByHand'],
  ['the customer takes a sum out that was sure', { entry: { ...entry, amountFen: null } }, 'changedByHand'],
  [
    'the code says another day than the print',
    { reading: aReading({}, { checks: [{ name: 'qrDateAgrees', agrees: false }] }) },
    'checksDisagree',
  ],
  ['it names another model', { entry: { ...entry, model: 'S368M' } }, 'otherModel'],
  [
    'it is from before the heater was made',
    { product: { ...product, producedIn: '2024-04' } },
    'beforeProduction',
  ],
  ['its number was put to another product', { usedElsewhere: true }, 'usedElsewhere'],
])('given %s, a person looks', (_, more, hold) => {
  expect(judge(more)).toMatchObject({ holds: [hold], waits: true })
})

test.each<[string, Partial<Entered>]>([
  ['the customer confirms a day that was read halfway', { reading: aReading({ date: 0.6 }) }],
  [
    'the customer mends a number that was not sure',
    { reading: aReading({ number: 0.6 }), entry: { ...entry, number: '24332000000012345679' } },
  ],
  [
    'a sum that was read twice differs, which no warranty hangs on',
    { reading: aReading({}, { checks: [{ name: 'sumAddsUp', agrees: false }] }) },
  ],
  ['the model is one sign off', { entry: { ...entry, model: 'QDP602OC' } }],
  ['nothing is known about when it was made', { product: { ...product, producedIn: null } }],
  [
    'the serial number itself is doubted',
    { product: { ...product, producedIn: '2025-01', serialIs: 'doubtful' } },
  ],
])('given %s, nobody has to wait', (_, more) => {
  expect(judge(more)).toMatchObject({ holds: [], waits: false })
})

test('given an earlier invoice with another day, both count and it is said', () => {
  expect(judge({ others: [other] })).toMatchObject({ holds: ['disagrees'], waits: false, doubts: [] })
})

test('what waits never counts as sure, what does not wait is weighed as sure', () => {
  const anyEntered = fc.record({
    date: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    day: fc.constantFrom('2024-03-14', '2024-03-15', '2025-06-01'),
    usedElsewhere: fc.boolean(),
    isRead: fc.boolean(),
  })
  fc.assert(
    fc.property(anyEntered, ({ date, day, usedElsewhere, isRead }) => {
      const said = { ...entry, day }
      const judged = judge({ entry: said, usedElsewhere, reading: isRead ? aReading({ date }) : null })
      const { confidence, doubts } = judged
      const proof = toProof({ id: 'proof:1', kind: 'invoice', confidence, doubts, ruledOut: null }, said, [])
      const [weighed] = weighProofs(
        [proof],
        { ...product, line: 'heater', serialNo: null, earlier: [], part: null, findings: [] },
        warrantyRules,
        '2026-11-22',
      )
      expect(weighed?.weight).toBe(judged.waits ? 'possible' : 'sure')
    }),
  )
})

test('what the page is filled in with is what was read', () => {
  expect(suggestEntry(aReading(), null)).toEqual(entry)
})

test('of several heaters on one invoice, the model is of the one it was put to', () => {
  const goods = ['S368M', 'QDP6020C'].map((model) => ({
    name: model,
    modelText: model,
    model,
    quantity: 1,
    confidence: 0.9,
  }))
  expect(suggestEntry(aReading({}, { goods }), 'QDP6020C').model).toBe('QDP6020C')
  expect(suggestEntry(aReading({}, { goods }), null).model).toBe('S368M')
})
