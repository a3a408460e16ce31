import { report } from '@/contract/ticket/report'
import { momentOf } from '@/domain/time/china'
import { type Draft, newDraft } from '@/src/packages/report/draft/draft'
import { firstIncomplete, missingIn, needsSafetyStop, plainPhone } from '@/src/packages/report/draft/missing'
import { toReport } from '@/src/packages/report/draft/to-report'

const now = momentOf('2026-11-23', '09:00')

const told: Draft = {
  ...newDraft('repair', 'request-0123456789abcdef', now),
  symptom: 'weak-heating',
  divisionCode: '330106',
  region: ['浙江省', '杭州市', '西湖区'],
  detail: '文三路 90 号 3 幢 502',
  name: '王秀英',
  phone: '138 0013 8000',
  relation: 'parent',
  wish: { date: '2026-11-24', half: 'morning' },
  consentVersion: '2026-11-01',
}

test('a draft that was told to the end is a report the contract accepts', () => {
  expect(firstIncomplete(told, now)).toBeUndefined()
  expect(report.parse(toReport(told))).toMatchObject({
    contact: { name: '王秀英', phone: '13800138000', relation: 'parent' },
    fault: { symptom: 'weak-heating', powerIsOff: false },
  })
})

test('optional answers that were not given are left out, not sent empty', () => {
  expect(toReport(told)?.product).toEqual({ line: 'heater' })
  expect(toReport({ ...told, place: ' 主卫 ', since: 'today' })).toMatchObject({
    product: { line: 'heater', place: '主卫' },
    fault: { since: 'today' },
  })
})

test('only confirmed photos go with the report', () => {
  const media: Draft['media'] = [
    { id: '1', kind: 'image', url: 'a.jpg', mediaId: 'media-1' },
    { id: '2', kind: 'image', url: 'b.jpg', file: { path: 'b.jpg', kind: 'image', sizeBytes: 1 } },
  ]
  expect(toReport({ ...told, media })?.mediaIds).toEqual(['media-1'])
})

test('a dangerous symptom stops the report until the power is off', () => {
  expect(needsSafetyStop({ ...told, symptom: 'smoke-burning' })).toBe(true)
  expect(needsSafetyStop({ ...told, symptom: 'smoke-burning', powerIsOff: true })).toBe(false)
  expect(needsSafetyStop(told)).toBe(false)
})

test.each([
  ['symptom', { symptom: null }, 'symptom'],
  ['describe', { symptom: 'other', description: '  ' }, 'description'],
  ['where', { detail: ' ' }, 'detail'],
  ['where', { region: [] }, 'region'],
  ['where', { phone: '12345' }, 'phone'],
  ['when', { wish: { date: '2026-11-23', half: 'morning' } as const }, undefined],
  ['when', { wish: { date: '2026-11-22', half: 'morning' } as const }, 'wish'],
  ['check', { consentVersion: '2025-01-01' }, 'consent'],
] as const)('on %s, given %j, it asks for %s', (step, change, field) => {
  const missing = missingIn(step, { ...told, ...change } as Draft, now)
  expect(Object.keys(missing)).toEqual(field === undefined ? [] : [field])
})

test('a window that passed while the draft slept has to be chosen again', () => {
  expect(firstIncomplete(told, momentOf('2026-11-25', '09:00'))).toBe('when')
})

test.each([
  ['138 0013 8000', '13800138000'],
  ['+86 138-0013-8000', '13800138000'],
  ['8613800138000', '13800138000'],
  ['861380013', '861380013'],
])('the phone number %s is read as %s', (typed, plain) => {
  expect(plainPhone(typed)).toBe(plain)
})
