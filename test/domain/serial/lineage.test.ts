import fc from 'fast-check'
import { currentSerial, earlierUnits, type Swap, swapRefusal, swapsOf } from '@/domain/serial/lineage'

const swap = (oldSerialNo: string, newSerialNo: string, swappedOn = '2026-03-14'): Swap => ({
  swapId: `${oldSerialNo}-${newSerialNo}`,
  oldSerialNo,
  newSerialNo,
  swappedOn,
})
const facts = { today: '2026-11-23', sameLine: true, newIsOwned: false }
const chain = [swap('A', 'B', '2024-01-01'), swap('B', 'C', '2025-01-01')]

test.each([
  ['itself', swap('C', 'C'), facts, 'sameSerial'],
  ['one that was swapped away already', swap('A', 'D'), facts, 'oldSwappedAlready'],
  ['the first of its own line: a circle', swap('C', 'A'), facts, 'newInALineage'],
  ['one of another line', swap('X', 'B'), facts, 'newInALineage'],
  ['one that somebody owns', swap('C', 'D'), { ...facts, newIsOwned: true }, 'newOwned'],
  ['another kind of product', swap('C', 'D'), { ...facts, sameLine: false }, 'otherLine'],
  ['a date in the future', swap('C', 'D', '2026-11-24'), facts, 'inTheFuture'],
  ['a date before the last swap', swap('C', 'D', '2024-12-31'), facts, 'beforeTheLast'],
  ['one on the day of the last swap', swap('C', 'D', '2025-01-01'), facts, null],
  ['an ordinary one', swap('C', 'D'), facts, null],
])('swapped for %s', (_, given, known, refusal) => {
  expect(swapRefusal(given, chain, known)).toBe(refusal)
})

test('whichever of its numbers is asked for, the line is the same and its end hangs at the wall', () => {
  for (const serialNo of ['A', 'B', 'C']) {
    expect(swapsOf(serialNo, [...chain].reverse())).toEqual(chain)
    expect(currentSerial(serialNo, chain)).toBe('C')
  }
  expect(swapsOf('X', chain)).toEqual([])
  expect(currentSerial('X', chain)).toBe('X')
})

test('the warranty gets the earlier ones, the oldest first', () => {
  expect(earlierUnits('C', chain, (serialNo) => (serialNo === 'A' ? '2023-05' : null))).toEqual([
    { swapId: 'A-B', serialNo: 'A', producedIn: '2023-05', swappedOn: '2024-01-01' },
    { swapId: 'B-C', serialNo: 'B', producedIn: null, swappedOn: '2025-01-01' },
  ])
})

test('given damaged records that run in a circle, then looking still ends', () => {
  const circle = [swap('A', 'B'), swap('B', 'A')]
  expect(swapsOf('A', circle).length).toBeLessThanOrEqual(2)
})

test('whatever is tried, each product has at most one before and one after it', () => {
  const aSerial = fc.constantFrom('A', 'B', 'C', 'D', 'E')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(aSerial, aSerial, fc.integer({ min: 10, max: 28 })), { maxLength: 20 }),
      (tries) => {
        const kept: Swap[] = []
        for (const [one, other, day] of tries) {
          const next = swap(one, other, `2026-03-${day}`)
          if (swapRefusal(next, kept, facts) === null) kept.push(next)
        }
        expect(new Set(kept.map(({ oldSerialNo }) => oldSerialNo)).size).toBe(kept.length)
        expect(new Set(kept.map(({ newSerialNo }) => newSerialNo)).size).toBe(kept.length)
        for (const serialNo of ['A', 'B', 'C', 'D', 'E']) {
          const days = swapsOf(serialNo, kept).map(({ swappedOn }) => swappedOn)
          expect(days).toEqual([...days].sort())
          expect(kept.map(({ oldSerialNo }) => oldSerialNo)).not.toContain(currentSerial(serialNo, kept))
        }
      },
    ),
  )
})
