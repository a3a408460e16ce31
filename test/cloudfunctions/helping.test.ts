import { ticketChase } from '@/contract/customer/booking'
import { helpingEnd, helpingInvite, helpingJoin, helpingList } from '@/contract/customer/helping'
import { ticketAnswerFee, ticketCancel, ticketGet, ticketList } from '@/contract/customer/ticket'
import { aRequestId } from '../builders/request-id'
import { aGround, type Ground } from './ground/ground'
import { layIn } from './ground/lay-in'

jest.setTimeout(60_000)

let ground: Ground
beforeEach(async () => {
  ground = await aGround()
})
afterEach(() => ground.close())

const mother = () => ground.customer('wang')
const son = () => ground.customer('chen')
const stranger = () => ground.customer('zhou')

const invite = async (): Promise<string> => {
  const answer = await mother().call(helpingInvite, { requestId: aRequestId(), name: '妈妈' })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.code
}
const join = (code: string, who = son()) =>
  who.call(helpingJoin, { requestId: aRequestId(), code, name: '儿子' })

/** @returns the consent's id */
const sonHelps = async (): Promise<string> => {
  const answer = await join(await invite())
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.helped[0]?.helpingId ?? ''
}

test('without her consent her ticket does not exist for him', async () => {
  const { ticketNo } = await layIn(ground, 'assigned', { of: 'wang' })
  expect(await son().call(ticketGet, { ticketNo })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
})

test('with the code from her he sees her tickets, and each sees the other by the name they gave', async () => {
  const { ticketNo } = await layIn(ground, 'assigned', { of: 'wang' })
  const helpingId = await sonHelps()
  expect(await son().call(ticketGet, { ticketNo })).toMatchObject({ ok: true })
  expect(await son().call(ticketList, { of: helpingId })).toMatchObject({
    ok: true,
    data: { rows: [{ ticketNo }] },
  })
  expect(await son().call(ticketList, {})).toMatchObject({ ok: true, data: { rows: [] } })
  expect(await son().call(helpingList, {})).toMatchObject({ ok: true, data: { helped: [{ name: '妈妈' }] } })
  expect(await mother().call(helpingList, {})).toMatchObject({
    ok: true,
    data: { helpers: [{ name: '儿子' }] },
  })
})

test('he does not thereby let her see his', async () => {
  const { ticketNo } = await layIn(ground, 'assigned', { of: 'chen' })
  await sonHelps()
  expect(await mother().call(ticketGet, { ticketNo })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
})

test('he may chase and cancel for her, and the history says that family did it', async () => {
  const { ticketNo } = await layIn(ground, 'accepted', { of: 'wang' })
  await sonHelps()
  expect(await son().call(ticketChase, { requestId: aRequestId(), ticketNo })).toMatchObject({ ok: true })
  await son().call(ticketCancel, { requestId: aRequestId(), ticketNo, reason: '不用修了' })
  expect(await mother().call(ticketGet, { ticketNo })).toMatchObject({
    ok: true,
    data: { status: 'cancelled', timeline: [{ by: '家人代办' }, { by: '家人代办' }, {}, {}] },
  })
})

test('a dearer price is hers to agree to, on her own phone', async () => {
  const { ticketNo } = await layIn(ground, 'onSite', { of: 'wang' })
  await sonHelps()
  const seen = await son().call(ticketGet, { ticketNo })
  expect(seen.ok && seen.data.actions).not.toContain('answerFee')
  const answer = await son().call(ticketAnswerFee, {
    requestId: aRequestId(),
    ticketNo,
    askId: aRequestId(),
    agree: true,
  })
  expect(answer).toMatchObject({ ok: false, code: 'HELPER_MAY_NOT' })
})

test.each(['mother', 'son'] as const)('when the %s ends it, it ends at once', async (side) => {
  const { ticketNo } = await layIn(ground, 'assigned', { of: 'wang' })
  const helpingId = await sonHelps()
  const ender = side === 'mother' ? mother() : son()
  expect(await ender.call(helpingEnd, { requestId: aRequestId(), helpingId })).toMatchObject({ ok: true })
  expect(await son().call(ticketGet, { ticketNo })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(await son().call(ticketList, { of: helpingId })).toMatchObject({ ok: false, code: 'HELPING_ENDED' })
})

test('a stranger can neither end it nor list by it', async () => {
  const { ticketNo } = await layIn(ground, 'assigned', { of: 'wang' })
  const helpingId = await sonHelps()
  await stranger().call(helpingEnd, { requestId: aRequestId(), helpingId })
  expect(await son().call(ticketGet, { ticketNo })).toMatchObject({ ok: true })
  expect(await stranger().call(ticketList, { of: helpingId })).toMatchObject({ code: 'HELPING_ENDED' })
})

test('a code works once, not for oneself, and guessing is locked', async () => {
  const code = await invite()
  expect(await join(code, mother())).toMatchObject({ ok: false, code: 'HELP_CODE_OWN' })
  const again = await invite()
  expect(await join(again)).toMatchObject({ ok: true })
  expect(await join(again, stranger())).toMatchObject({ ok: false, code: 'HELP_CODE_WRONG' })
  for (let tried = 0; tried < 4; tried += 1) await join(`0000000${tried}`, stranger())
  expect(await join(await invite(), stranger())).toMatchObject({ ok: false, code: 'HELP_CODE_LOCKED' })
})
