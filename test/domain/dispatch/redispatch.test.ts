import type { Need } from '@/domain/dispatch/need'
import { type Changed, redispatchAfter } from '@/domain/dispatch/redispatch'
import { need, northOfDoor } from '@/test/builders/dispatch'

const before = need({ seatAt: 'x', declinedBy: ['y'] })

test.each<[string, Partial<Need>, Changed[], string | null]>([
  ['another skill', { skill: 'repair:cooler' }, ['skill'], null],
  ['a second technician', { crew: 2 }, ['skill'], null],
  ['another street', { at: northOfDoor(1) }, ['address'], 'x'],
  ['another district', { divisionCode: '330105' }, ['address'], 'x'],
  ['another day', { window: { date: '2026-03-17', half: 'morning' } }, ['date'], null],
  ['the afternoon', { window: { date: '2026-03-16', half: 'afternoon' } }, ['date'], null],
])(
  '%s: decided anew, who declined is asked again, and the seat stays only where it fits',
  (_, change, because, seatAt) => {
    const result = redispatchAfter(before, { ...before, ...change }, 'dispatched')
    expect(result).toMatchObject({ redispatch: 'yes', because, need: { declinedBy: [], seatAt } })
  },
)

test('nothing that matters has changed: it stays', () => {
  expect(redispatchAfter(before, { ...before, likelyPart: { partId: 'p', name: '灯' } }, 'assigned')).toEqual(
    {
      redispatch: 'no',
    },
  )
})

test('nobody was chosen yet: nothing to undo', () => {
  const after = { ...before, skill: 'repair:cooler' }
  expect(redispatchAfter(before, after, 'accepted')).toEqual({ redispatch: 'no' })
})

test.each(['enRoute', 'onSite', 'awaitingPart'] as const)('%s: people talk first', (status) => {
  const after = { ...before, skill: 'repair:cooler', at: northOfDoor(2) }
  expect(redispatchAfter(before, after, status)).toEqual({
    redispatch: 'tooLate',
    because: ['skill', 'address'],
    words: '需要的服务、地址有变化，师傅已经出发，请先打电话跟师傅商量。',
  })
})
