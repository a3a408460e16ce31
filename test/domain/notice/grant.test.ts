import fc from 'fast-check'
import {
  type Accept,
  accept,
  empty,
  type Grant,
  type GrantSource,
  giveBack,
  noGrant,
  use,
} from '@/domain/notice/grant'

const told = (source: GrantSource, acceptId: string, at: number): Accept => ({ source, acceptId, at })
const MINUTE = 60_000

describe('the ledger of consents', () => {
  test('given an accept that the app and WeChat both tell of, then it is one consent', () => {
    const once = accept(accept(noGrant, told('app', 'a', 0)), told('push', 'p', 900))
    expect(once.balance).toBe(1)
  })

  test('whichever comes first', () => {
    expect(accept(accept(noGrant, told('push', 'p', 0)), told('app', 'a', 900)).balance).toBe(1)
  })

  test('given two accepts told by both in any order, then they are two', () => {
    const all = [
      told('app', 'a1', 0),
      told('app', 'a2', 9000),
      told('push', 'p1', 0),
      told('push', 'p2', 9000),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (inAnyOrder) => {
        return inAnyOrder.reduce(accept, noGrant).balance === 2
      }),
    )
  })

  test('given a push that WeChat repeats, then it counts once', () => {
    const push = told('push', 'p', 0)
    expect([push, push, push].reduce(accept, noGrant).balance).toBe(1)
  })

  test('given accepts more than two minutes apart by different tellers, then they are two', () => {
    expect(accept(accept(noGrant, told('app', 'a', 0)), told('push', 'p', 3 * MINUTE)).balance).toBe(2)
  })

  test('given one consent, when it is used, then there is none; given back, there is one', () => {
    const one = accept(noGrant, told('app', 'a', 0))
    const none = use(one)
    expect(none?.balance).toBe(0)
    expect(none && use(none)).toBeNull()
    expect(none && giveBack(none).balance).toBe(1)
  })

  test('given three consents, when WeChat says there is none, then there is none', () => {
    const three = ['a', 'b', 'c']
      .map((id, index) => told('app', id, index * 10 * MINUTE))
      .reduce(accept, noGrant)
    expect(three.balance).toBe(3)
    expect(empty(three).balance).toBe(0)
  })

  test('after emptying, a late push of an accept that was counted before adds nothing', () => {
    const emptied = empty(accept(noGrant, told('app', 'a', 0)))
    expect(accept(emptied, told('push', 'p', 1000)).balance).toBe(0)
  })

  test('whatever happens, it is never negative and never more than what was accepted', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('tap' as const),
        id: fc.nat(8),
        source: fc.constantFrom<GrantSource>('app', 'push'),
      }),
      fc.record({ kind: fc.constantFrom('send' as const, 'sendBusy' as const, 'refused' as const) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const taps = new Set<number>()
        let grant: Grant = noGrant
        for (const one of steps) {
          if (one.kind === 'tap') {
            // each tap has its own minute; both tellers speak of the same one
            grant = accept(grant, told(one.source, `tap-${one.id}`, one.id * 10 * MINUTE))
            taps.add(one.id)
          } else {
            const after = use(grant)
            if (after === null) expect(grant.balance).toBe(0)
            else
              grant = one.kind === 'send' ? after : one.kind === 'sendBusy' ? giveBack(after) : empty(after)
          }
          expect(grant.balance).toBeGreaterThanOrEqual(0)
          expect(grant.balance).toBeLessThanOrEqual(taps.size)
        }
      }),
    )
  })

  test('it remembers no more than a document can hold', () => {
    const many = Array.from({ length: 400 }, (_, index) => told('app', `a${index}`, index * 1000))
    const grant = many.reduce(accept, noGrant)
    expect(grant.balance).toBe(400)
    expect(grant.seen.length).toBeLessThanOrEqual(50)
  })
})
