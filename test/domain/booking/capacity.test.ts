import fc from 'fast-check'
import type { DayKind } from '@/domain/booking/calendar'
import { capacityOf, type Shift, type Worker } from '@/domain/booking/capacity'

const HEATER = 'repair:heater'
const monday = { date: '2026-03-16', half: 'morning', kind: 'workday' } as const

const shift = (change: Partial<Shift> = {}): Shift => ({
  days: ['workday'],
  half: 'morning',
  skill: HEATER,
  visits: 2,
  ...change,
})
const worker = (change: Partial<Worker> = {}): Worker => ({
  certificates: [{ skill: HEATER, until: '2026-12-31' }],
  roster: [shift()],
  leave: [],
  ...change,
})

test.each<[string, Partial<Worker>, number]>([
  ['on a rostered half-day', {}, 2],
  ['on another kind of day', { roster: [shift({ days: ['restDay', 'holiday'] })] }, 0],
  ['in the other half', { roster: [shift({ half: 'afternoon' })] }, 0],
  ['for another skill', { roster: [shift({ skill: 'installation:heater' })] }, 0],
  ['without a roster', { roster: [] }, 0],
  ['with a certificate of that very day', { certificates: [{ skill: HEATER, until: '2026-03-16' }] }, 2],
  ['with an expired certificate', { certificates: [{ skill: HEATER, until: '2026-03-15' }] }, 0],
  [
    'with a certificate for something else',
    { certificates: [{ skill: 'repair:cooler', until: '2030-01-01' }] },
    0,
  ],
  ['on leave', { leave: [{ from: '2026-03-10', to: '2026-03-16' }] }, 0],
  ['on leave in that half', { leave: [{ from: '2026-03-16', to: '2026-03-16', half: 'morning' }] }, 0],
  ['on leave in the other half', { leave: [{ from: '2026-03-16', to: '2026-03-16', half: 'afternoon' }] }, 2],
  ['back from leave', { leave: [{ from: '2026-03-10', to: '2026-03-15' }] }, 2],
])('a technician %s', (_, change, places) => {
  expect(capacityOf([worker(change)], HEATER, monday)).toBe(places)
})

test('technicians add up; a visit for two needs two at work', () => {
  expect(capacityOf([worker(), worker()], HEATER, monday)).toBe(4)
  expect(capacityOf([worker(), worker({ roster: [] })], HEATER, monday, 2)).toBe(0)
  expect(capacityOf([worker(), worker()], HEATER, monday, 2)).toBe(4)
})

test('skills that share a technician’s half-day never sell more of it than the roster gives', () => {
  const kinds = fc.constantFrom<DayKind>('workday', 'restDay', 'holiday')
  const skills = ['repair:heater', 'installation:heater', 'repair:cooler']
  const visits = fc.array(fc.nat(4), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(visits, { maxLength: 5 }), kinds, (teams, kind) => {
      const workers = teams.map((counts) =>
        worker({
          certificates: skills.map((skill) => ({ skill, until: '2030-01-01' })),
          roster: skills.map((skill, at) => shift({ skill, days: [kind], visits: counts[at] ?? 0 })),
        }),
      )
      const sold = skills.reduce((sum, skill) => sum + capacityOf(workers, skill, { ...monday, kind }), 0)
      expect(sold).toBe(teams.flat().reduce((sum, count) => sum + count, 0))
    }),
  )
})
