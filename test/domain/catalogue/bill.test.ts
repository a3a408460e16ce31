import fc from 'fast-check'
import { apartOf, askedRefusal, billRefusal } from '@/domain/catalogue/bill'
import { publishedEntries } from '@/domain/catalogue/fee-entries'
import { publishedFor, publishedOn } from '@/domain/catalogue/in-force'
import { publishedList } from '@/domain/catalogue/published-list'
import { apartLinesFor, priceLinesFor } from '@/domain/field/price-lines'
import { aReport } from '../../builders/report'
import { aTicketIn } from '../../builders/ticket-in'

const day = '2026-11-23'
const published = publishedOn(day)
const report = aReport({ product: { line: 'heater', model: 'Q360' } })
const ticket = { ...aTicketIn('onSite').ticket, report }
const bill = (fees: Parameters<typeof billRefusal>[0], of: Parameters<typeof billRefusal>[1] = ticket) =>
  billRefusal(fees, of, [published])
const divisionCode = report.address.divisionCode
const entries = publishedEntries(published.list, published.catalogue, divisionCode)

test('every published price may be charged, none of them dearer, whatever the number of pieces', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.integer({ min: 1, max: 99 }),
      ({ name, entry, amountFen }, quantity) => {
        const line = { name, entry, quantity, amountFen: amountFen * quantity }
        expect(bill([line])).toBeNull()
        expect(bill([{ ...line, amountFen: line.amountFen + 1 }])).toBe('FEE_ABOVE_LIST')
      },
    ),
  )
})

test('what stands on no published price is refused, also among good lines', () => {
  const good = { name: '上门检查', entry: 'list/2026-11/inspection', amountFen: 5_000 }
  expect(bill([good, { name: '辛苦费', amountFen: 100 }])).toBe('FEE_NOT_ON_LIST')
  expect(bill([good, { name: '配件', amountFen: 100, entry: 'catalogue/2026-11/part:flux' }])).toBe(
    'FEE_NOT_ON_LIST',
  )
})

describe('what has no published rate', () => {
  const way = { name: '路程费', entry: 'list/2026-11/distance', amountFen: 3_000 }

  test('is refused until the customer said yes to the sum, and never above it', () => {
    const { state } = ticket
    if (state.status !== 'onSite') throw new Error(state.status)
    const agreed = {
      ...ticket,
      state: {
        ...state,
        acceptance: { ...state.acceptance, apart: [{ entry: way.entry, amountFen: 3_000 }] },
      },
    }
    expect(bill([way])).toBe('FEE_NOT_ON_LIST')
    expect(bill([way], agreed)).toBeNull()
    expect(bill([{ ...way, amountFen: 3_001 }], agreed)).toBe('FEE_ABOVE_LIST')
  })

  test('may be asked about', () => {
    expect(askedRefusal([way], ticket, [published])).toBeNull()
    expect(apartOf([way], ticket, [published])).toEqual([{ entry: way.entry, amountFen: 3_000 }])
    expect(askedRefusal([{ name: '辛苦费', amountFen: 1 }], ticket, [published])).toBe('FEE_NOT_ON_LIST')
  })
})

test('an estimate of the list in force needs no second version; one of a list nobody knows changes nothing', () => {
  expect(publishedFor(null, day)).toEqual([published])
  expect(publishedFor({ listVersion: '2026-11', catalogueVersion: '2026-11' }, day)).toEqual([published])
  expect(publishedFor({ listVersion: '2020-01', catalogueVersion: '2020-01' }, day)).toEqual([published])
})

describe('what a technician picks from', () => {
  test('holds published prices only, the likeliest part first, and nothing that the model does not have', () => {
    const cold = aReport({
      product: { line: 'heater', model: 'Q360' },
      fault: { ...report.fault, symptom: 'cold-wind-only' },
    })
    const prices = priceLinesFor(cold, published)
    for (const { entry, amountFen } of prices)
      expect(entries).toContainEqual(expect.objectContaining({ entry, amountFen }))
    expect(prices[2]?.entry).toBe('catalogue/2026-11/part:heating-module-2400')
    expect(prices.map(({ entry }) => entry)).not.toContain('catalogue/2026-11/part:heat-lamp-275')
    expect(apartLinesFor(cold, published).map(({ name }) => name)).toEqual(['路程费'])
  })

  test('given the model is unknown, then every part may be picked', () => {
    const unknown = priceLinesFor(aReport({ product: { line: 'unknown' } }), published)
    const made = published.catalogue.parts.filter(({ replacedBy }) => replacedBy === null)
    for (const { partId } of made)
      expect(unknown.map(({ entry }) => entry)).toContain(`catalogue/2026-11/part:${partId}`)
  })
})

test('the list in the app has each published price, and no other', () => {
  const list = publishedList(published.list, published.catalogue, divisionCode)
  const shown = [
    ...list.prices.flatMap(({ entry, amountFen }) => (amountFen === null ? [] : [[entry, amountFen]])),
    ...list.parts.flatMap(({ price, fitting }) => [price, fitting].map((one) => [one.entry, one.amountFen])),
  ]
  expect(shown.sort()).toEqual(entries.map(({ entry, amountFen }) => [entry, amountFen]).sort())
})
