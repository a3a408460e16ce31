import { isWay, tellWay } from '@/domain/triage/read-way'
import { symptomOfStop } from '@/domain/triage/symptom-of-stop'
import { bookedWay, solvedWay } from '../../builders/triage-way'

test('a way is one when it leads where it says', () => {
  expect(isWay(solvedWay)).toBe(true)
  expect(isWay(bookedWay)).toBe(true)
  expect(isWay({ ...bookedWay, outcome: 'left' })).toBe(true)
  expect(isWay({ ...bookedWay, outcome: 'solved' })).toBe(false)
  expect(isWay({ ...solvedWay, outcome: 'book' })).toBe(false)
  expect(isWay({ ...solvedWay, answers: solvedWay.answers.slice(0, 2), outcome: 'solved' })).toBe(false)
  expect(isWay({ ...solvedWay, answers: [{ node: 'start', option: 'constructor' }] })).toBe(false)
})

test('a way is told in words, with what it came to', () => {
  expect(tellWay(bookedWay).at(-1)).toEqual({ asked: '看下来', said: '像是取暖模块老化，师傅会带上。' })
  expect(tellWay({ ...solvedWay, answers: [{ node: 'start', option: 'gone' }] })).toEqual([])
})

test('a danger that was met is what is reported', () => {
  expect(symptomOfStop('fire')).toBe('smoke-burning')
  expect(symptomOfStop('unwell')).toBeNull()
})
