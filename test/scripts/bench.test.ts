import { ticketDocument } from '@/cloudfunctions/shared/repositories/ticket-document'
import { ticketStatus } from '@/contract/ticket/vocabulary'
import { readTicketNo } from '@/domain/ticket/ticket-no'
import { alternate, median } from '@/scripts/bench/alternate'
import { customerOf, keptAt } from '@/scripts/bench/archive'
import { figureOf, noneOf } from '@/scripts/bench/figure'
import { tableOf } from '@/scripts/bench/table'

describe('a figure', () => {
  const aFigure = (value: number) => figureOf({ name: 'start', value, unit: 'ms', against: 100, goal: 1.2 })

  test('is good up to its goal', () => {
    expect(aFigure(120)).toEqual({ name: 'start', value: 120, unit: 'ms', ratio: 1.2, goal: 1.2, ok: true })
  })

  test('is not made good by rounding', () => {
    expect(aFigure(120.01)).toMatchObject({ ratio: 1.2, ok: false })
  })

  test('of things that should not be there is good at none', () => {
    expect(noneOf('faults', 0, 'faults')).toMatchObject({ ratio: 0, goal: 0, ok: true })
    expect(noneOf('faults', 1, 'faults')).toMatchObject({ ratio: 1, ok: false })
  })

  test('stands in a table with the others', () => {
    expect(tableOf([aFigure(90), aFigure(1234)]).split('\n')).toEqual([
      'figure  value  unit   ratio  goal',
      'start      90  ms     0.900  ≤ 1.2  ok',
      'start    1234  ms    12.340  ≤ 1.2  TOO MUCH',
    ])
  })
})

describe('two sides that are measured by turns', () => {
  test('take turns in beginning, and the warm-up is not counted', async () => {
    const order: string[] = []
    const side = (name: string, ms: number) => async (round: number) => {
      order.push(`${name}${round}`)
      return round === 0 ? 1_000 : ms
    }
    expect(await alternate([side('a', 3), side('b', 5)], { warmUp: 1, counted: 2 })).toEqual([3, 5])
    expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2'])
  })

  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('have a median: of %p it is %p', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })

  test('have none where nothing was measured', () => {
    expect(() => median([])).toThrow('the median of nothing')
  })
})

describe('the archive that lists are measured on', () => {
  const now = Date.UTC(2026, 10, 23)
  const all = Array.from({ length: 1_000 }, (_, at) => keptAt(at, 1_000, now))

  test('holds tickets as they are stored, in every state, none from the future', () => {
    for (const { ticket } of all) expect(ticketDocument.safeParse(ticket).error).toBeUndefined()
    expect(new Set(all.map(({ ticket }) => ticket.status))).toEqual(new Set(ticketStatus.options))
    expect(Math.max(...all.map(({ ticket }) => ticket.state.at))).toBeLessThan(now)
  })

  test('gives each its own number, one that can be read out', () => {
    const numbers = all.map(({ ticket }) => ticket.ticketNo)
    expect(new Set(numbers).size).toBe(1_000)
    expect(numbers.every((number) => readTicketNo(number) === number)).toBe(true)
  })

  test('gives a customer as many tickets in a large one as in a small one', () => {
    const of = (size: number) =>
      Array.from({ length: size }, (_, at) => customerOf(at, size)).filter((one) => one === 'bench-7').length
    expect([of(1_000), of(20_000)]).toEqual([25, 25])
  })

  test('has the whole history of each', () => {
    for (const { ticket, events } of all) expect(events).toHaveLength(ticket.seq)
  })
})
