import { decideDispatch, whyNot } from '@/domain/dispatch/decide-dispatch'
import { foundDrives } from '@/domain/dispatch/distance'
import { dispatchPolicies, inForceOn } from '@/domain/dispatch/policy'
import { certifiedUntilOf, type Standing, seatKey, snapshotOf } from '@/domain/dispatch/snapshot'
import { survey } from '@/domain/dispatch/survey'
import { monday, need, northOfDoor, saturday, standing } from '@/test/builders/dispatch'

const policy = inForceOn(dispatchPolicies, '2026-03-14')

const decide = (standings: readonly Standing[], change: Parameters<typeof need>[0] = {}) =>
  decideDispatch(need(change), snapshotOf(standings), policy, saturday)

const winnerOf = (...asked: Parameters<typeof decide>) => {
  const decision = decide(...asked)
  return decision.outcome === 'given' ? decision.winner.outletId : null
}

const lamp = { partId: 'lamp', name: '取暖灯' }

describe('of two that can take it', () => {
  test('the nearer one gets it, and the words say how far and why', () => {
    const decision = decide([
      standing('far', { at: northOfDoor(6) }),
      standing('near', { at: northOfDoor(2) }),
    ])
    expect(decision).toMatchObject({
      outcome: 'given',
      winner: { outletId: 'near', drive: { distanceM: 2700, by: 'estimate' } },
      reason: '估计路程 2.7 公里，在办 5 单（上限 10 单），3月16日上午有空位，有持证师傅；综合下来最合适。',
      losers: [{ outletId: 'far', because: 'outweighed', why: '比选中的远 5.4 公里。' }],
      policyVersion: '2026-11',
    })
  })

  test('a full one loses against an idle one that is a little farther', () => {
    const full = standing('full', { at: northOfDoor(2), inProgress: 9 })
    const idle = standing('idle', { at: northOfDoor(4), inProgress: 1 })
    expect(decide([full, idle])).toMatchObject({
      winner: { outletId: 'idle' },
      losers: [{ outletId: 'full', why: '虽然近 2.7 公里，但手上的单更满。' }],
    })
  })

  test('better scores win, and no figure of theirs is told', () => {
    const liked = standing('liked', { recentScore: { mean: 4.9, count: 100 } })
    const disliked = standing('disliked', { recentScore: { mean: 3.1, count: 100 } })
    const decision = decide([disliked, liked])
    expect(decision).toMatchObject({
      winner: { outletId: 'liked' },
      losers: [{ outletId: 'disliked', why: '近期评价低一些。' }],
    })
    expect(JSON.stringify(decision)).not.toMatch(/4\.9|3\.1/)
  })

  test('one bad score of a newcomer weighs less than many', () => {
    const unlucky = standing('unlucky', { recentScore: { mean: 1, count: 1 } })
    const poor = standing('poor', { recentScore: { mean: 3, count: 100 } })
    expect(winnerOf([poor, unlucky])).toBe('unlucky')
  })

  test('the one that gives tickets back loses', () => {
    const picky = standing('picky', { recentAsks: { asked: 30, declined: 15 } })
    const willing = standing('willing')
    expect(decide([picky, willing])).toMatchObject({
      winner: { outletId: 'willing' },
      losers: [{ why: '近期退单多一些。' }],
    })
  })

  test('whoever has waited longer wins within the reach, not beyond it', () => {
    const weeksAgo = saturday - 40 * 24 * 3_600_000
    const near = standing('near', { at: northOfDoor(1) })
    const waiting = (km: number) => standing('waiting', { at: northOfDoor(km), lastAskedAt: weeksAgo })
    expect(winnerOf([near, waiting(11)])).toBe('waiting')
    expect(winnerOf([near, waiting(12)])).toBe('near')
  })

  test('that are alike in all, the order of the ids decides', () => {
    expect(decide([standing('b'), standing('a')])).toMatchObject({
      winner: { outletId: 'a' },
      marginM: 0,
      losers: [{ outletId: 'b', why: '条件相当，这一单先轮到选中的网点。' }],
    })
  })

  test('a way that the map service found counts in place of the estimate', () => {
    const snapshot = snapshotOf([
      standing('across', { at: northOfDoor(2) }),
      standing('beside', { at: northOfDoor(4) }),
    ])
    const drives = foundDrives(new Map([['across', 9_000]]), policy.roadFactor)
    expect(decideDispatch(need(), snapshot, policy, saturday, drives)).toMatchObject({
      winner: { outletId: 'beside', drive: { by: 'estimate', distanceM: 5_400 } },
      losers: [{ outletId: 'across', distanceM: 9_000 }],
    })
  })
})

describe('who can not take it is told why', () => {
  const installer = { certifiedUntil: certifiedUntilOf([]) }
  test.each<[string, Standing, Parameters<typeof need>[0], string]>([
    ['gave it back', standing('x'), { declinedBy: ['x'] }, '这一单已经退回过。'],
    ['not authorised', standing('x', { skills: ['repair:cooler'] }), {}, '没有这类服务的授权。'],
    ['nobody certified', standing('x', installer), {}, '3月16日没有持证的师傅。'],
    ['too few certified', standing('x'), { crew: 2 }, '3月16日要 2 位持证师傅，只有 1 位。'],
    ['no seat', standing('x', { seatsFree: new Map() }), {}, '3月16日上午已经约满。'],
    [
      'lesson: one seat for two technicians',
      standing('x', {
        certifiedUntil: new Map([['repair:heater', ['2027-01-01', '2027-01-01']]]),
        seatsFree: new Map([[seatKey('repair:heater', monday), 1]]),
      }),
      { crew: 2 },
      '3月16日上午已经约满。',
    ],
    [
      'no part and no promise',
      standing('x'),
      { likelyPart: lamp },
      '可能要换的取暖灯没有现货，到货日期还不清楚。',
    ],
    [
      'part promised for too late',
      standing('x', { parts: new Map([['lamp', { count: 0, leadDays: 3 }]]) }),
      { likelyPart: lamp },
      '可能要换的取暖灯要到3月17日才有，赶不上3月16日。',
    ],
    ['hands full', standing('x', { inProgress: 10 }), {}, '在办 10 单，已到上限 10 单。'],
    [
      'a newcomer with its first ones in hand',
      standing('x', { openedOn: '2026-03-14', inProgress: 2 }),
      {},
      '新开的网点，目前最多在办 2 单，手上已有 2 单。',
    ],
  ])('%s', (_, unfit, change, why) => {
    const decision = decide([unfit, standing('fit', { parts: stocked, ...twoCertified })], change)
    expect(decision).toMatchObject({ winner: { outletId: 'fit' }, losers: [{ outletId: 'x', why }] })
  })

  const stocked = new Map([['lamp', { count: 1, leadDays: null }]])
  const certificate = { certificates: [{ skill: 'repair:heater', until: '2026-03-16' }] }
  const twoCertified = { certifiedUntil: certifiedUntilOf([certificate, certificate]) }
})

test('a certificate counts through its last day', () => {
  const until = (day: string) =>
    standing('x', {
      certifiedUntil: certifiedUntilOf([{ certificates: [{ skill: 'repair:heater', until: day }] }]),
    })
  expect(winnerOf([until('2026-03-16')])).toBe('x')
  expect(winnerOf([until('2026-03-15')])).toBeNull()
})

test('a part that is promised in time will do, and the reason says when it comes', () => {
  const promised = standing('x', { parts: new Map([['lamp', { count: 0, leadDays: 2 }]]) })
  expect(decide([promised], { likelyPart: lamp })).toMatchObject({
    outcome: 'given',
    reason: expect.stringContaining('取暖灯3月16日能到'),
  })
})

test('the seat that the ticket holds already is free for it', () => {
  const soldOut = standing('x', { seatsFree: new Map() })
  expect(winnerOf([soldOut], { seatAt: 'x' })).toBe('x')
  expect(winnerOf([soldOut], { seatAt: 'y' })).toBeNull()
})

describe('nobody can take it', () => {
  test('the reasons are counted, the commonest first', () => {
    const decision = decide([
      standing('a', { inProgress: 10 }),
      standing('b', { seatsFree: new Map() }),
      standing('c', { seatsFree: new Map() }),
    ])
    expect(decision).toMatchObject({
      outcome: 'noCandidate',
      why: ['2 家：3月16日上午已经约满。', '1 家：在办的单已到上限。'],
    })
    expect(decision.losers.map(({ outletId }) => outletId).sort()).toEqual(['a', 'b', 'c'])
  })

  test('in a division without outlets that is said', () => {
    const decision = decide([standing('x')], { divisionCode: '110101' })
    expect(decision).toMatchObject({
      outcome: 'noCandidate',
      why: ['这个地区还没有授权的网点。'],
      losers: [],
    })
  })
})

test('so many of the nearest are weighed, with all that stand as far as the last; the others are told apart', () => {
  const most = policy.compareMost
  const crowd = Array.from({ length: most + 5 }, (_, at) => standing(`o${at}`, { at: northOfDoor(1 + at) }))
  const beside = standing('beside', { at: northOfDoor(most) })
  const snapshot = snapshotOf([...crowd, beside])
  const { candidates, unseen } = survey(need(), snapshot, policy, saturday)
  expect(candidates).toHaveLength(most + 1)
  expect(unseen.count).toBe(5)
  const decision = decideDispatch(need(), snapshot, policy, saturday)
  expect(whyNot(decision, `o${most + 4}`)).toBe('另有 5 家都在 16.0 公里以外，近处已有合适的，没有再比。')
  expect(whyNot(decision, 'o0')).toBeNull()
  expect(whyNot(decision, 'o1')).toContain('比选中的远')
})

test('an outlet that serves the province and its city comes up once', () => {
  const decision = decide([standing('x', { divisionPrefixes: ['33', '3301', '330106'] }), standing('y')])
  expect(decision.losers).toHaveLength(1)
})

test('the policy of the day is in force', () => {
  const [first] = dispatchPolicies
  if (!first) throw new Error('unreachable')
  const next = { ...first, version: 'next', effectiveOn: '2027-01-01' }
  expect(inForceOn([next, first], '2026-12-31').version).toBe(first.version)
  expect(inForceOn([next, first], '2027-01-01').version).toBe('next')
  expect(inForceOn([next, first], '2000-01-01').version).toBe(first.version)
})
