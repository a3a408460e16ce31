import { emptyJournal, type Journal, type Taken } from '@/scripts/load/booking/journal'
import { verify } from '@/scripts/load/booking/verify'

const KEY = 'seat:o:repair:heater:2026-03-16:morning'
const capacities = new Map([[KEY, 2]])

const taken = (n: number, by: string, from: number, until: number): Taken => ({
  seatId: `${KEY}:${n}`,
  by,
  from,
  sureFrom: from + 10,
  sureUntil: until - 10,
  until,
})
const refused = (from: number, until: number) => ({ from, until, windows: [{ key: KEY, capacity: 2 }] })
const judged = (change: Partial<Journal>) => verify({ ...emptyJournal(), ...change }, capacities)

test('one after the other, and refusals while all was taken, are right', () => {
  const verdict = judged({
    taken: [taken(0, 'mei', 0, 1000), taken(0, 'bo', 990, 2000), taken(1, 'li', 0, 2000)],
    refused: [refused(500, 520)],
  })
  expect(verdict).toEqual({ double: [], refusedWhileFree: [] })
})

test('a place that two surely had at once was sold twice', () => {
  expect(judged({ taken: [taken(0, 'mei', 0, 1000), taken(0, 'bo', 900, 2000)] }).double).toHaveLength(1)
})

test('two who were inside a third one’s time are both found', () => {
  const all = [taken(0, 'mei', 0, 5000), taken(0, 'bo', 100, 200), taken(0, 'li', 300, 400)]
  expect(judged({ taken: all }).double).toHaveLength(2)
})

test('a place beyond the capacity was never to be sold', () => {
  expect(judged({ taken: [taken(2, 'mei', 0, 1000)] }).double).toHaveLength(1)
})

test('a refusal while a place was free all the time is wrong', () => {
  expect(
    judged({ taken: [taken(0, 'mei', 0, 1000)], refused: [refused(500, 520)] }).refusedWhileFree,
  ).toHaveLength(1)
})

test('nor is it right when each place was free for a while, but never all were taken at one moment', () => {
  const all = [taken(0, 'mei', 0, 505), taken(1, 'bo', 515, 1000)]
  expect(judged({ taken: all, refused: [refused(500, 520)] }).refusedWhileFree).toHaveLength(1)
})

test('an attempt that a killed function left in doubt may have had a place for a moment', () => {
  const doubtful = [{ from: 490, until: 600, windows: [KEY] }]
  const found = judged({ taken: [taken(0, 'mei', 0, 1000)], refused: [refused(500, 520)], doubtful })
  expect(found.refusedWhileFree).toEqual([])
})
