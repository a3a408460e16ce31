import fc from 'fast-check'
import type { Calendar } from '@/domain/booking/calendar'
import { promisePart, type Supply, supplyTerms } from '@/domain/parts/promise'
import { orderQuantity, replenishPoint } from '@/domain/parts/replenish'
import {
  comingBy,
  decideRequisition,
  promiseChange,
  type Requisition,
  type RequisitionCommand,
} from '@/domain/parts/requisition'
import { emptyShelf } from '@/domain/parts/shelf'
import { shelfForDispatch } from '@/domain/parts/standing-shelf'
import { DAY_MS, momentOf } from '@/domain/time/china'
import { outlet } from './given'

const [terms] = supplyTerms
if (terms === undefined) throw new Error('there are no terms')

const unknownYear: Calendar = () => null
/** National Day of 2026 as three free days, the Saturday before as a working day. */
const october: Calendar = (day) => {
  if (['2026-10-01', '2026-10-02', '2026-10-03'].includes(day)) return 'holiday'
  return day === '2026-09-26' ? 'workday' : null
}
const nothing: Supply = { here: 0, coming: [], atCentre: 0, isMade: true }
const monday = momentOf('2026-11-23', '10:00')

describe('When a part will be there', () => {
  test.each([
    ['on the shelf', { here: 1 }, monday, unknownYear, 'here', '2026-11-23'],
    [
      'on its way',
      { coming: [{ quantity: 1, expectedOn: '2026-11-24' }], atCentre: 9 },
      monday,
      unknownYear,
      'coming',
      '2026-11-24',
    ],
    [
      'sooner from the centre than on its way',
      { coming: [{ quantity: 1, expectedOn: '2026-12-24' }], atCentre: 9 },
      monday,
      unknownYear,
      'centre',
      '2026-11-25',
    ],
    [
      'overdue on its way is no promise',
      { coming: [{ quantity: 1, expectedOn: '2026-11-20' }], atCentre: 9 },
      monday,
      unknownYear,
      'centre',
      '2026-11-25',
    ],
    [
      'from the centre, asked before the cut-off',
      { atCentre: 1 },
      momentOf('2026-11-23', '15:59'),
      unknownYear,
      'centre',
      '2026-11-25',
    ],
    [
      'from the centre, asked at the cut-off',
      { atCentre: 1 },
      momentOf('2026-11-23', '16:00'),
      unknownYear,
      'centre',
      '2026-11-26',
    ],
    ['over a weekend', { atCentre: 1 }, momentOf('2026-11-27', '10:00'), unknownYear, 'centre', '2026-12-01'],
    [
      'asked on a Sunday',
      { atCentre: 1 },
      momentOf('2026-11-22', '10:00'),
      unknownYear,
      'centre',
      '2026-11-25',
    ],
    ['over a holiday', { atCentre: 1 }, momentOf('2026-09-30', '10:00'), october, 'centre', '2026-10-06'],
    [
      'over a make-up Saturday',
      { atCentre: 1 },
      momentOf('2026-09-25', '10:00'),
      october,
      'centre',
      '2026-09-28',
    ],
    ['from the factory', {}, monday, unknownYear, 'factory', '2026-12-09'],
    ['not made any more', { isMade: false }, monday, unknownYear, 'unknown', null],
  ] as const)('%s', (_, given, now, calendar, from, readyOn) => {
    expect(promisePart(1, { ...nothing, ...given }, terms, calendar, now)).toMatchObject({ from, readyOn })
  })

  test('several pieces wait for the last of them', () => {
    const coming = [
      { quantity: 1, expectedOn: '2026-12-01' },
      { quantity: 1, expectedOn: '2026-11-26' },
    ]
    expect(promisePart(3, { ...nothing, here: 1, coming }, terms, unknownYear, monday).readyOn).toBe(
      '2026-12-01',
    )
  })

  test('the customer reads the day, or that it isn’t known yet', () => {
    const words = (given: Partial<Supply>) =>
      promisePart(1, { ...nothing, ...given }, terms, unknownYear, monday).words
    expect(words({ here: 1 })).toBe('配件网点有现货。')
    expect(words({ atCentre: 1 })).toBe('配件从仓库调，11月25日前到网点。')
    expect(words({ isMade: false })).toBe('配件哪天到还说不准，定下日期就告诉您。')
  })

  test('more supply never makes it later', () => {
    const aSupply = fc.record({
      here: fc.nat({ max: 3 }),
      atCentre: fc.nat({ max: 3 }),
      coming: fc.array(
        fc.record({
          quantity: fc.integer({ min: 1, max: 3 }),
          expectedOn: fc.constantFrom('2026-11-23', '2026-11-24', '2026-12-20'),
        }),
        { maxLength: 3 },
      ),
      isMade: fc.boolean(),
    })
    fc.assert(
      fc.property(
        aSupply,
        fc.integer({ min: 1, max: 4 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        (given, quantity, here, centre) => {
          const before = promisePart(quantity, given, terms, unknownYear, monday).readyOn ?? '9999'
          const richer = { ...given, here: given.here + here, atCentre: given.atCentre + centre }
          expect(
            (promisePart(quantity, richer, terms, unknownYear, monday).readyOn ?? '9999') <= before,
          ).toBe(true)
        },
      ),
    )
  })

  test('dispatch sees what is free and in how many days the next one comes', () => {
    const promise = promisePart(1, { ...nothing, atCentre: 1 }, terms, unknownYear, monday)
    expect(shelfForDispatch(emptyShelf(outlet, 'lamp-board'), promise, '2026-11-23', monday)).toEqual({
      count: 0,
      leadDays: 2,
    })
    const unknown = promisePart(1, { ...nothing, isMade: false }, terms, unknownYear, monday)
    expect(
      shelfForDispatch(emptyShelf(outlet, 'lamp-board'), unknown, '2026-11-23', monday).leadDays,
    ).toBeNull()
  })
})

describe('Filling up', () => {
  const shelf = (onHand: number, reserved = 0) => ({
    ...emptyShelf(outlet, 'lamp-board'),
    onHand,
    reservations:
      reserved === 0 ? [] : [{ reservationId: 'r', quantity: reserved, ticketNo: null, until: null, at: 0 }],
  })
  const point = { reorderAt: 3, fillTo: 10 }

  test.each([
    ['enough', shelf(4), 0, 0],
    ['at the point', shelf(3), 0, 7],
    ['empty', shelf(0), 0, 10],
    ['enough, but reserved', shelf(6, 3), 0, 7],
    ['ordered already', shelf(3), 7, 0],
    ['ordered too few', shelf(0), 2, 8],
  ])('%s', (_, given, coming, wanted) => {
    expect(orderQuantity(given, point, coming, monday)).toBe(wanted)
  })

  test('a point lasts while an order is under way', () => {
    expect(replenishPoint(0.5, 4, { spareDays: 3, orderEveryDays: 7 })).toEqual({ reorderAt: 4, fillTo: 8 })
    expect(replenishPoint(0, 4, { spareDays: 3, orderEveryDays: 7 })).toEqual({ reorderAt: 0, fillTo: 1 })
  })

  test('after an order nothing more is asked for', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 20 }),
        fc.nat({ max: 10 }),
        fc.nat({ max: 10 }),
        fc.nat({ max: 10 }),
        (onHand, coming, reorderAt, more) => {
          const to = { reorderAt, fillTo: reorderAt + 1 + more }
          const first = orderQuantity(shelf(onHand), to, coming, monday)
          expect(orderQuantity(shelf(onHand), to, coming + first, monday)).toBe(0)
        },
      ),
    )
  })
})

describe('A requisition', () => {
  const asked: Requisition = {
    requisitionId: 'q1',
    placeId: outlet,
    partId: 'lamp-board',
    quantity: 3,
    ticketNo: '7K4902T',
    askedAt: monday,
    state: { status: 'asked' },
  }
  const today = '2026-11-23'
  const run = (...commands: RequisitionCommand[]) =>
    commands.reduce<{ last: Requisition; said: string[] }>(
      ({ last, said }, command) => {
        const decision = decideRequisition(last, command, monday + DAY_MS, today)
        return decision.ok
          ? { last: decision.requisition, said: [...said, decision.requisition.state.status] }
          : { last, said: [...said, decision.why] }
      },
      { last: asked, said: [] },
    )
  const approve = { type: 'approve', quantity: 2, promisedOn: '2026-11-25' } as const
  const send = { type: 'send', transferId: 'x1', promisedOn: '2026-11-26' } as const
  const arrive = { type: 'arrive', quantity: 1 } as const

  test('goes from asked to arrived, and says what is missing', () => {
    const { last, said } = run(approve, send, arrive)
    expect(said).toEqual(['approved', 'sent', 'arrived'])
    expect(last.state).toMatchObject({ quantity: 1, missing: 1 })
  })

  test.each([
    ['more than was asked for', [{ ...approve, quantity: 4 }], 'badQuantity'],
    ['half a piece', [{ ...approve, quantity: 0.5 }], 'badQuantity'],
    ['a day that is past', [{ ...approve, promisedOn: '2026-11-22' }], 'dayIsPast'],
    ['sending what wasn’t approved', [send], 'notInThisState'],
    ['sending twice', [approve, send, send], 'notInThisState'],
    ['withdrawing what was sent', [approve, send, { type: 'withdraw' }], 'notInThisState'],
    ['more than was sent', [approve, send, { ...arrive, quantity: 3 }], 'badQuantity'],
    ['after it was refused', [{ type: 'refuse', reason: '停产' }, approve], 'notInThisState'],
  ] as const)('refuses %s', (_, commands, why) => {
    expect(run(...commands).said.at(-1)).toBe(why)
  })

  test('counts as coming until it has come', () => {
    const states = [
      run(),
      run(approve),
      run(approve, send),
      run(approve, send, arrive),
      run({ type: 'withdraw' }),
    ]
    expect(states.map(({ last }) => comingBy(last))).toEqual([3, 2, 2, 0, 0])
  })

  test('when the promised day moves, the customer is told both', () => {
    const approved = run(approve).last
    expect(promiseChange(asked, approved)).toEqual({ from: null, to: '2026-11-25' })
    expect(promiseChange(approved, run(approve, send).last)).toEqual({ from: '2026-11-25', to: '2026-11-26' })
    expect(promiseChange(approved, run(approve, { ...send, promisedOn: '2026-11-25' }).last)).toBeNull()
    expect(promiseChange(approved, run(approve, { type: 'refuse', reason: '停产' }).last)).toEqual({
      from: '2026-11-25',
      to: null,
    })
  })
})
