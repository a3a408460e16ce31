import { mediaConfirm } from '@/contract/customer/media'
import { ticketGet } from '@/contract/customer/ticket'
import type { CallEvent } from '@/contract/endpoint'
import { done, refuse } from '@/contract/result'
import type { CallFunction } from '@/src/platform/call'
import { createCaller } from '@/src/services/call/caller'
import { isSettled } from '@/src/services/call/outcome'

type Answer = Awaited<ReturnType<CallFunction>>

const requestId = 'request-0123456789abcdef'
const confirm = { requestId, mediaId: 'media-1' }
const confirmed = done({ mediaId: 'media-1', kind: 'image', url: 'https://example.com/1' })

/** A port that gives these answers in turn, the last one for ever, and remembers what it was sent. */
const answering = (...answers: Answer[]) => {
  const sent: CallEvent[] = []
  const waited: number[] = []
  const call = createCaller({
    callFunction: async (_fn, event) => {
      sent.push(event)
      return answers[Math.min(sent.length, answers.length) - 1] ?? { ok: false, reason: 'failed' }
    },
    pause: async (ms) => void waited.push(ms),
    random: () => 0.5,
  })
  return { call, sent, waited }
}

test('given an answer, the data is handed on as the contract says', async () => {
  const { call } = answering({ ok: true, answer: confirmed })
  expect(await call(mediaConfirm, confirm)).toEqual({ ok: true, data: confirmed.ok && confirmed.data })
})

test.each(['offline', 'timeout', 'failed'] as const)(
  'given the first try ends in %s, the same request goes again with the same requestId',
  async (reason) => {
    const { call, sent, waited } = answering({ ok: false, reason }, { ok: true, answer: confirmed })
    expect((await call(mediaConfirm, confirm)).ok).toBe(true)
    expect(sent).toEqual([
      { endpoint: 'media.confirm', request: confirm },
      { endpoint: 'media.confirm', request: confirm },
    ])
    expect(waited).toEqual([400])
  },
)

test('given the net never comes back, it stops after three tries and says that nothing typed is lost', async () => {
  const { call, sent } = answering({ ok: false, reason: 'offline' })
  const outcome = await call(mediaConfirm, confirm)
  expect(sent).toHaveLength(3)
  expect(outcome).toMatchObject({
    ok: false,
    why: 'offline',
    message: expect.stringContaining('您写的都还在'),
  })
  expect(isSettled(outcome)).toBe(false)
})

test('given a busy server, it is asked again; given it refuses, it is not', async () => {
  const busy = answering({ ok: true, answer: refuse('BUSY') }, { ok: true, answer: confirmed })
  expect((await busy.call(mediaConfirm, confirm)).ok).toBe(true)

  const refused = answering({ ok: true, answer: refuse('MEDIA_TOO_LARGE') })
  const outcome = await refused.call(mediaConfirm, confirm)
  expect(refused.sent).toHaveLength(1)
  expect(outcome).toMatchObject({ why: 'refused', code: 'MEDIA_TOO_LARGE' })
  expect(isSettled(outcome)).toBe(true)
})

test('given too many taps, it does not add to them', async () => {
  const { call, sent } = answering({ ok: true, answer: refuse('TOO_MANY_REQUESTS') })
  const outcome = await call(mediaConfirm, confirm)
  expect(sent).toHaveLength(1)
  expect(isSettled(outcome)).toBe(false)
})

test.each([
  ['no object', 'ok'],
  ['data of another shape', { ok: true, data: { ticketNo: 7 } }],
  ['a refusal without a code', { ok: false, code: 7, message: 'x' }],
])('given %s for an answer, it says that the app is old, and trusts none of it', async (_, answer) => {
  const { call } = answering({ ok: true, answer })
  expect(await call(ticketGet, { ticketNo: '7K4902M' })).toMatchObject({ ok: false, why: 'unreadable' })
})

test('given a refusal of a code from a later version, its sentence is shown like any other', async () => {
  const refusal = { ok: false, code: 'NEW_CODE', message: '请过一会儿再来。' }
  const { call } = answering({ ok: true, answer: refusal })
  expect(await call(ticketGet, { ticketNo: '7K4902M' })).toMatchObject({
    why: 'refused',
    message: '请过一会儿再来。',
  })
})

test('given a refusal that names a field, the field is handed on', async () => {
  const { call } = answering({ ok: true, answer: refuse('BAD_REQUEST', '"手机号"没填对', 'contact.phone') })
  expect(await call(mediaConfirm, confirm)).toMatchObject({
    field: 'contact.phone',
    message: '"手机号"没填对',
  })
})
