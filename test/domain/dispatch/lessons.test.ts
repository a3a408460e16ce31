import { decideDispatch } from '@/domain/dispatch/decide-dispatch'
import { decideMany } from '@/domain/dispatch/decide-many'
import { afterDecline } from '@/domain/dispatch/decline'
import type { Need } from '@/domain/dispatch/need'
import { dispatchPolicies, inForceOn } from '@/domain/dispatch/policy'
import { redispatchAfter } from '@/domain/dispatch/redispatch'
import { afterGiving, certifiedUntilOf, type Standing, seatKey, snapshotOf } from '@/domain/dispatch/snapshot'
import { monday, need, northOfDoor, saturday, standing } from '@/test/builders/dispatch'

const policy = inForceOn(dispatchPolicies, '2026-03-14')

const winnerOf = (asked: Need, standings: readonly Standing[]): string | null => {
  const decision = decideDispatch(asked, snapshotOf(standings), policy, saturday)
  return decision.outcome === 'given' ? decision.winner.outletId : null
}

describe('An assignment that stays after the needed skill changed (OCA/field-service#745)', () => {
  const freshAir = { skill: 'repair:freshAir' }
  const heatersOnly = standing('heatersOnly', { at: northOfDoor(1) })
  const both = (id: string, until: string) =>
    standing(id, {
      skills: ['repair:heater', 'repair:freshAir'],
      certifiedUntil: certifiedUntilOf([{ certificates: [{ skill: 'repair:freshAir', until }] }]),
      seatsFree: new Map([[seatKey('repair:freshAir', monday), 1]]),
    })

  test('given a technician is assigned, when another skill is needed, then both are let go and it is decided anew', () => {
    const before = need({ seatAt: 'heatersOnly', declinedBy: ['able'] })
    expect(winnerOf(before, [heatersOnly, both('able', '2027-01-01')])).toBe('heatersOnly')
    const change = redispatchAfter(before, { ...before, ...freshAir }, 'assigned')
    expect(change).toMatchObject({
      redispatch: 'yes',
      because: ['skill'],
      words: '需要的服务有变化，重新派单。',
      need: { seatAt: null, declinedBy: [] },
    })
    if (change.redispatch !== 'yes') throw new Error('unreachable')
    expect(winnerOf(change.need, [heatersOnly, both('able', '2027-01-01')])).toBe('able')
  })

  test('nor is it given where the certificate for the new skill ends before the visit', () => {
    expect(winnerOf(need(freshAir), [heatersOnly, both('lapsed', '2026-03-15')])).toBeNull()
  })

  test('once the technician is on the way, people talk first', () => {
    expect(redispatchAfter(need(), need(freshAir), 'enRoute')).toMatchObject({ redispatch: 'tooLate' })
  })
})

describe('Fairness: cherry-picking, newcomers flooded, no cap on work in progress (zammad#854, #1581, calcom/cal.diy#13606, frappe/helpdesk#3181)', () => {
  const morning = (count: number): Need[] =>
    Array.from({ length: count }, (_, at) => need({ ticketNo: `T${at}` }))
  const roomy = { seatsFree: new Map([[seatKey('repair:heater', monday), 1_000]]) }
  const givenTo = (count: number, standings: readonly Standing[]): Record<string, number> => {
    const given: Record<string, number> = {}
    for (const { decision } of decideMany(morning(count), snapshotOf(standings), policy, saturday)) {
      const to = decision.outcome === 'given' ? decision.winner.outletId : 'queue'
      given[to] = (given[to] ?? 0) + 1
    }
    return given
  }

  test('cherry-picking: giving a ticket back takes one turn, and the habit costs tickets', () => {
    const waits = { lastAskedAt: saturday - 5 * 24 * 3_600_000 }
    const [picky, other] = [standing('picky', waits), standing('other')]
    expect(winnerOf(need(), [picky, other])).toBe('picky')
    const given = afterGiving(picky, need(), saturday)
    const asked = { ...given, inProgress: picky.inProgress, recentAsks: { asked: 31, declined: 1 } }
    expect(winnerOf(afterDecline(need(), 'picky'), [asked, other])).toBe('other')
    expect(winnerOf(need({ ticketNo: 'next' }), [asked, other])).toBe('other')
  })

  test('newcomers flooded: an idle newcomer beside busy ones gets a quarter of its cap, and more as it grows up', () => {
    const busy = standing('busy', { ...roomy, inProgress: 50, inProgressMost: 100 })
    const newcomer = (openedOn: string) =>
      standing('newcomer', {
        ...roomy,
        openedOn,
        inProgress: 0,
        inProgressMost: 20,
        recentScore: { mean: 0, count: 0 },
        lastAskedAt: null,
      })
    expect(givenTo(40, [busy, newcomer('2026-03-14')])).toEqual({ newcomer: 5, busy: 35 })
    expect(givenTo(40, [busy, newcomer('2026-02-12')])).toEqual({ newcomer: 10, busy: 30 })
  })

  test('no cap on work in progress: what is above it goes to the queue, not to the nearest', () => {
    const near = standing('near', { ...roomy, at: northOfDoor(0.2), inProgress: 0, inProgressMost: 3 })
    const far = standing('far', { ...roomy, at: northOfDoor(20), inProgress: 0, inProgressMost: 4 })
    expect(givenTo(10, [near, far])).toEqual({ near: 3, far: 4, queue: 3 })
  })

  test('seats and parts that a morning uses up are not given twice', () => {
    const one = standing('one', {
      seatsFree: new Map([[seatKey('repair:heater', monday), 5]]),
      parts: new Map([['lamp', { count: 2, leadDays: null }]]),
    })
    const needs = morning(4).map((each) => ({ ...each, likelyPart: { partId: 'lamp', name: '取暖灯' } }))
    const outcomes = [...decideMany(needs, snapshotOf([one]), policy, saturday)].map(
      ({ decision }) => decision.outcome,
    )
    expect(outcomes).toEqual(['given', 'given', 'noCandidate', 'noCandidate'])
    expect(one.parts.get('lamp')?.count).toBe(2)
  })
})
