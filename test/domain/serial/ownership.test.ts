import { decideOwnership, type Ownership, type OwnershipCommand } from '@/domain/serial/ownership'
import { DAY_MS, momentOf } from '@/domain/time/china'

const now = momentOf('2026-11-23', '10:00')
const free: Ownership = { status: 'free' }
const mine: Ownership = { status: 'owned', owner: 'me', since: now - 100 * DAY_MS }
const offered: Ownership = {
  ...mine,
  status: 'offered',
  code: '482913',
  until: now + DAY_MS,
  triesLeft: 5,
}

const after = (given: Ownership, ...commands: OwnershipCommand[]) =>
  commands.reduce<{ ownership: Ownership; said: string[] }>(
    ({ ownership, said }, command) => {
      const decision = decideOwnership(ownership, command, now)
      return {
        ownership: decision.ownership,
        said: [...said, decision.ok ? decision.event.type : decision.why],
      }
    },
    { ownership: given, said: [] },
  )

test('given nobody has it, when it is registered, then it is theirs', () => {
  expect(after(free, { type: 'register', by: 'me' })).toEqual({
    ownership: { status: 'owned', owner: 'me', since: now },
    said: ['registered'],
  })
})

test('given it is offered, when the next owner tells the code, then it is theirs from now on', () => {
  expect(after(offered, { type: 'accept', by: 'you', code: '482913' })).toEqual({
    ownership: { status: 'owned', owner: 'you', since: now },
    said: ['handedOver'],
  })
})

test.each([
  ['registered by a second one', mine, { type: 'register', by: 'you' }, 'ownedBySomebody'],
  ['registered twice', mine, { type: 'register', by: 'me' }, 'yoursAlready'],
  ['registered while it is offered', offered, { type: 'register', by: 'you' }, 'ownedBySomebody'],
  ['offered by a stranger', mine, { type: 'offer', by: 'you', code: '1', until: now + 1 }, 'notYours'],
  ['offered while it is nobody’s', free, { type: 'offer', by: 'me', code: '1', until: now + 1 }, 'notYours'],
  [
    'offered until a time that is past',
    mine,
    { type: 'offer', by: 'me', code: '1', until: now },
    'offerLapsed',
  ],
  ['taken without an offer', mine, { type: 'accept', by: 'you', code: '482913' }, 'nothingOffered'],
  [
    'taken too late',
    { ...offered, until: now - 1 },
    { type: 'accept', by: 'you', code: '482913' },
    'offerLapsed',
  ],
  ['taken with a wrong code', offered, { type: 'accept', by: 'you', code: '000000' }, 'wrongCode'],
  ['taken by its owner', offered, { type: 'accept', by: 'me', code: '482913' }, 'yoursAlready'],
  ['withdrawn by a stranger', offered, { type: 'withdraw', by: 'you' }, 'notYours'],
  ['withdrawn without an offer', mine, { type: 'withdraw', by: 'me' }, 'nothingOffered'],
  ['released while it is nobody’s', free, { type: 'release', evidenceId: 'deed' }, 'notYours'],
] as const)('%s is refused, and its owner stays', (_, given, command, why) => {
  const decision = decideOwnership(given, command, now)
  expect(decision).toMatchObject({ ok: false, why })
  expect({ ...decision.ownership, triesLeft: null }).toEqual({ ...given, triesLeft: null })
})

test('a code can’t be guessed: after five wrong ones even the right one is locked until it is offered anew', () => {
  const wrong = { type: 'accept', by: 'you', code: '000000' } as const
  const right = { type: 'accept', by: 'you', code: '482913' } as const
  expect(after(offered, wrong, wrong, wrong, wrong, wrong, right).said.slice(4)).toEqual([
    'wrongCode',
    'codeLocked',
  ])
  expect(after(offered, wrong, wrong, wrong, wrong, right).said.at(-1)).toBe('handedOver')
  const anew = { type: 'offer', by: 'me', code: '482913', until: now + DAY_MS } as const
  expect(after(offered, wrong, wrong, wrong, wrong, wrong, anew, right).said.at(-1)).toBe('handedOver')
})

test('an offer can be taken back', () => {
  expect(after(offered, { type: 'withdraw', by: 'me' }).ownership).toEqual(mine)
})

test('staff release it with what they saw, so that a sold flat’s next owner can register', () => {
  const { ownership, said } = after(
    mine,
    { type: 'release', evidenceId: 'deed' },
    { type: 'register', by: 'you' },
  )
  expect(said).toEqual(['released', 'registered'])
  expect(ownership).toMatchObject({ owner: 'you' })
})
