import { createHttpCall } from '@/console/lib/http-call'
import { errorCopy } from '@/contract/error-code'
import { accountMe } from '@/contract/staff/account'
import { staffTicketGet } from '@/contract/staff/ticket'
import { aTicket } from '../builders/staff-ticket'

type Sent = { url: string; init: RequestInit | undefined }

const server = (answer: () => unknown) => {
  const sent: Sent[] = []
  const fetch = (async (url: string, init?: RequestInit) => {
    sent.push({ url, init })
    return { json: async () => answer() }
  }) as unknown as typeof globalThis.fetch
  const call = createHttpCall({ apiBase: 'https://api.test', token: () => 'the-token', fetch })
  return { sent, call }
}

beforeAll(() => {
  // jsdom's AbortSignal has no timeout().
  Object.defineProperty(AbortSignal, 'timeout', {
    value: () => new AbortController().signal,
    configurable: true,
  })
})

test('given a session, when an endpoint is called, then its name and request go to its function with the bearer', async () => {
  const { sent, call } = server(() => ({ ok: true, data: aTicket() }))
  expect(await call(staffTicketGet, { ticketNo: '7K4902T' })).toEqual({ ok: true, data: aTicket() })
  expect(sent[0]?.url).toBe('https://api.test/fn/staff')
  expect(sent[0]?.init).toMatchObject({
    method: 'POST',
    headers: { Authorization: 'Bearer the-token', 'Content-Type': 'application/json' },
    body: JSON.stringify({ endpoint: 'ticket.get', request: { ticketNo: '7K4902T' } }),
  })
})

test('given a refusal, when it arrives, then code, sentence and field are kept', async () => {
  const refusal = {
    ok: false,
    code: 'BAD_REQUEST',
    message: '"工单号"没填对，请改一下再提交。',
    field: 'ticketNo',
  }
  const { call } = server(() => refusal)
  expect(await call(staffTicketGet, { ticketNo: '7K4902T' })).toEqual(refusal)
})

test.each([
  ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a proxy answers with something else', () => '<html>'],
  ['what stands for a code is none', () => ({ ok: false, code: { $ne: '' }, message: '…' })],
])('given %s, then it reads as an outage', async (_, answer) => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  const { call } = server(answer)
  expect(await call(accountMe, {})).toEqual({
    ok: false,
    code: 'UNAVAILABLE',
    message: errorCopy.UNAVAILABLE,
  })
})

test('given an answer that breaks the contract, then it reads as an outage and the log says what', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {})
  const { call } = server(() => ({ ok: true, data: { ...aTicket(), rev: 'three' } }))
  expect(await call(staffTicketGet, { ticketNo: '7K4902T' })).toMatchObject({
    ok: false,
    code: 'UNAVAILABLE',
  })
  expect(log.mock.calls[0]?.[0]).toContain('ticket.get')
})

afterEach(() => jest.restoreAllMocks())
