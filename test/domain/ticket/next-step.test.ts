import { ticketStatus } from '@/contract/ticket/vocabulary'
import { familyName, nextStep } from '@/domain/ticket/next-step'
import { termsOf2026 } from '@/domain/ticket/terms'
import { DAY_MS } from '@/domain/time/china'
import { aTicketIn } from '../../builders/ticket-in'

const brokenWords = /undefined|null|NaN|\[object|\{|\}|[!！]|。。/

describe.each(ticketStatus.options)('given a ticket that is %s', (status) => {
  const { ticket, now } = aTicketIn(status)

  test.each([
    ['now', now],
    ['long after', now + 40 * DAY_MS],
  ])('%s, one whole sentence says what comes', (_, at) => {
    const { headline, detail } = nextStep(ticket, at, termsOf2026)
    expect(headline).not.toBe('')
    expect(detail).not.toBe('')
    expect(headline + detail).not.toMatch(brokenWords)
  })

  test('it tells no phone and no house', () => {
    const said = JSON.stringify(nextStep(ticket, now, termsOf2026))
    expect(said).not.toContain(ticket.report.contact.phone)
    expect(said).not.toContain(ticket.report.address.detail)
  })
})

test('a reason that ends with a full stop keeps one', () => {
  const { ticket, now } = aTicketIn('rejected')
  const state = { ...ticket.state, reason: '不在服务范围。' } as typeof ticket.state
  expect(nextStep({ ...ticket, state }, now, termsOf2026).detail).not.toContain('。。')
})

test('a technician is called by the family name', () => {
  expect(familyName('李建国')).toBe('李')
  expect(familyName('𠮷田')).toBe('𠮷')
  expect(familyName('')).toBe('')
})
