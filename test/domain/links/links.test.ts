import fc from 'fast-check'
import { isOut, neverShared, opens, SHARED_FOR_MS, shared, takenBack } from '@/domain/links/share'
import { readClaim, writeClaim } from '@/domain/links/token'

const ticketNo = '7K4902T'
const NOW = 1_773_200_000_000

test('what a link says is read back as it was written', () => {
  const small = fc.integer({ min: 0, max: 40_000 })
  fc.assert(
    fc.property(small, small, fc.integer({ min: 0, max: 60_000_000 }), (visit, issue, minutes) => {
      for (const claim of [
        { kind: 'survey', ticketNo, visit, issue },
        { kind: 'share', ticketNo, issue },
        { kind: 'seen', ticketNo, untilAt: minutes * 60_000 },
      ] as const) {
        expect(readClaim(writeClaim(claim))).toEqual(claim)
      }
    }),
  )
})

test('made-up texts say nothing', () => {
  for (const text of ['', 'S7K4902T', 'X7K4902T001', 'S7K4902X000001', 'T7K4902T0001', 'T7k4902t001']) {
    expect(readClaim(text)).toBeNull()
  }
})

describe('a shared link', () => {
  const first = shared(neverShared(ticketNo), NOW)

  test('works for a week, and asking again lengthens the same one', () => {
    expect(opens(first, 1, NOW + SHARED_FOR_MS)).toBe(true)
    expect(opens(first, 1, NOW + SHARED_FOR_MS + 1)).toBe(false)
    expect(shared(first, NOW + 5).issue).toBe(1)
  })

  test('taken back it is dead for good: the next has another number', () => {
    const back = takenBack(first)
    expect(isOut(back, NOW)).toBe(false)
    const next = shared(back, NOW)
    expect([opens(next, 1, NOW), opens(next, 2, NOW)]).toEqual([false, true])
  })
})
