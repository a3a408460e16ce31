import type { RepairReport } from '@/contract/ticket/report'
import { symptoms } from '@/contract/ticket/symptom'
import { submit } from '@/domain/ticket/decide'
import { termsOf2026 } from '@/domain/ticket/terms'
import { WEDNESDAY_TEN } from '../../../builders/life'
import { mei } from '../../../builders/people'
import { aReport } from '../../../builders/report'

const report = aReport({}, WEDNESDAY_TEN)

const submitted = (change: Partial<RepairReport>) =>
  submit(
    {
      type: 'submit',
      ticketNo: '7K4902M',
      kind: 'repair',
      channel: 'miniProgram',
      openid: 'mei',
      report: { ...report, ...change },
      confirmationCode: '428317',
    },
    mei,
    WEDNESDAY_TEN,
    termsOf2026,
  )

test('a report becomes a ticket with its first event', () => {
  expect(submitted({})).toMatchObject({
    ok: true,
    ticket: { seq: 1, state: { status: 'submitted', at: WEDNESDAY_TEN }, reopened: 0, rated: false },
    event: { type: 'submitted', seq: 1, by: { kind: 'customer' } },
  })
})

describe('safety comes first', () => {
  const dangerous = symptoms.filter(({ safety }) => safety).map(({ id }) => id)

  test.each(dangerous)('given %s, when the power is still on, then the report is not taken', (symptom) => {
    const fault = { ...report.fault, symptom }
    expect(submitted({ fault: { ...fault, powerIsOff: false } })).toEqual({
      ok: false,
      code: 'SAFETY_NOT_CONFIRMED',
    })
    expect(submitted({ fault: { ...fault, powerIsOff: true } }).ok).toBe(true)
  })
})

test('without consent nobody gets the address', () => {
  const consent = { version: '2026-11-01', given: false as unknown as true }
  expect(submitted({ consent })).toEqual({ ok: false, code: 'CONSENT_NEEDED' })
})

test.each([
  ['the day before', '2026-03-10'],
  ['beyond the horizon', '2026-03-26'],
])('a window %s can not be wished for', (_, date) => {
  expect(submitted({ wish: { date, half: 'morning' } })).toEqual({ ok: false, code: 'WINDOW_NOT_AVAILABLE' })
})
