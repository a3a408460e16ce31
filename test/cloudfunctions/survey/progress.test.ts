import {
  progressAsk,
  progressOpen,
  progressSee,
  ticketShare,
  ticketUnshare,
} from '@/contract/customer/progress'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { allOf } from '../ground/dump'
import { aGround, type Ground } from '../ground/ground'
import { layIn } from '../ground/lay-in'
import { tokenFor } from '../ground/lay-survey'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

const { contact, address } = aReport()
const phoneLast4 = contact.phone.slice(-4)

const asked = async (ticketNo: string, last4 = phoneLast4) =>
  ground.customer('chen').call(progressAsk, { requestId: aRequestId(), ticketNo, phoneLast4: last4 })

/** The code of the latest SMS, once the notifier has sent what waits. */
const codeSent = async (): Promise<string | undefined> => {
  const before = ground.host.sms.sent().length
  await ground.host.functions.call('notifier', {}, { kind: 'timer' })
  const text = ground.host.sms.sent().slice(before).at(-1)?.text ?? ''
  return /验证码 (\d{6})/.exec(text)?.[1]
}

const forgetTries = async () => {
  const { db } = ground
  await db
    .collection('limits')
    .where({ until: db.command.gt(0) })
    .remove()
}
beforeEach(forgetTries)

describe('by number, phone and code', () => {
  test('whoever has the phone sees the progress, without a name, a number or an address in it', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    expect(await asked(ticketNo)).toMatchObject({ ok: true })
    const code = (await codeSent()) ?? ''
    const seen = await ground.customer('chen').call(progressSee, { ticketNo, code })
    expect(seen).toMatchObject({
      ok: true,
      data: { progress: { ticketNo, technicianFamilyName: '李', outletName: '西湖网点' } },
    })
    const text = JSON.stringify(seen)
    for (const personal of [contact.phone, contact.name, address.detail, '李建国', '428317']) {
      expect(text).not.toContain(personal)
    }
    const token = seen.ok ? seen.data.token : ''
    expect(await ground.customer('chen').call(progressOpen, { token })).toMatchObject({ ok: true })
    const again = await ground.customer('chen').call(progressSee, { ticketNo, code })
    expect(again).toMatchObject({ code: 'PROGRESS_CODE_WRONG' })
  })

  test('a number that does not exist, wrong digits and the right ones are answered the same, to the byte', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    const answers = [await asked(ticketNo), await asked(ticketNo, '0001'), await asked('0000000')]
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    await codeSent()
    expect(ground.host.sms.sent().filter(({ phone }) => phone === contact.phone).length).toBeGreaterThan(0)
  })

  test('wrong digits send nothing, and leave the code that is out alone', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    await asked(ticketNo)
    const code = (await codeSent()) ?? ''
    await asked(ticketNo, '0001')
    expect(await codeSent()).toBeUndefined()
    expect(await ground.customer('chen').call(progressSee, { ticketNo, code })).toMatchObject({ ok: true })
  })

  test('a guessing script is locked after five, the same for numbers that exist and that do not', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    await asked(ticketNo)
    const right = (await codeSent()) ?? ''
    const wrong = right === '000000' ? '000001' : '000000'
    const answersFor = async (no: string) => {
      const answers: unknown[] = []
      for (let time = 0; time < 7; time++) {
        answers.push(await ground.customer('chen').call(progressSee, { ticketNo: no, code: wrong }))
      }
      return answers
    }
    const [real, made] = [await answersFor(ticketNo), await answersFor('0000000')]
    expect(real).toEqual(made)
    expect(real.slice(5)).toMatchObject([{ code: 'PROGRESS_LOCKED' }, { code: 'PROGRESS_LOCKED' }])
    const locked = await ground.customer('wang').call(progressSee, { ticketNo, code: right })
    expect(locked).toMatchObject({ code: 'PROGRESS_LOCKED' })
  })

  test('twenty guesses at once are counted one by one', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        ground.customer('chen').call(progressSee, { ticketNo, code: String(at).padStart(6, '0') }),
      ),
    )
    const tried = answers.filter((answer) => !answer.ok && answer.code === 'PROGRESS_CODE_WRONG')
    expect(tried).toHaveLength(5)
  })

  test('the fourth SMS within the hour is refused, for numbers that exist and that do not', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    for (const no of [ticketNo, '0000000']) {
      for (let time = 0; time < 3; time++) expect(await asked(no)).toMatchObject({ ok: true })
      expect(await asked(no)).toMatchObject({ code: 'PROGRESS_ASKED_OFTEN' })
    }
  })

  test('what the provider refuses for now is tried again; what it sent is kept without number and code', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    await codeSent()
    ground.host.sms.failNext('RequestLimitExceeded')
    await asked(ticketNo)
    expect(await codeSent()).toBeUndefined()
    const { db } = ground
    await db
      .collection('smsMessages')
      .where({ wakeAt: db.command.gt(0) })
      .update({ wakeAt: 1 })
    expect(await codeSent()).toMatch(/^\d{6}$/)
    const { data } = await db.collection('smsMessages').limit(100).get()
    expect(JSON.stringify(data)).not.toContain(contact.phone)
  })
})

describe('by a link', () => {
  test('the owner shares it, whoever has it sees the progress, and nobody once it is taken back', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    const wang = ground.customer('wang')
    const shared = await wang.call(ticketShare, { requestId: aRequestId(), ticketNo })
    const token = shared.ok ? shared.data.token : ''
    const again = await wang.call(ticketShare, { requestId: aRequestId(), ticketNo })
    expect(again.ok && again.data.token).toBe(token)
    expect(await ground.customer('chen').call(progressOpen, { token })).toMatchObject({ data: { ticketNo } })
    expect(await wang.call(ticketUnshare, { requestId: aRequestId(), ticketNo })).toMatchObject({ ok: true })
    expect(await ground.customer('chen').call(progressOpen, { token })).toMatchObject({
      code: 'LINK_TAKEN_BACK',
    })
    const anew = await wang.call(ticketShare, { requestId: aRequestId(), ticketNo })
    expect(anew.ok && anew.data.token).not.toBe(token)
    expect(await ground.customer('chen').call(progressOpen, { token })).toMatchObject({
      code: 'LINK_TAKEN_BACK',
    })
  })

  test("nobody shares somebody else's ticket", async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    const request = { requestId: aRequestId(), ticketNo }
    expect(await ground.customer('chen').call(ticketShare, request)).toMatchObject({ code: 'NOT_FOUND' })
    expect((await allOf(ground.db, 'requests')).length).toBeGreaterThan(0)
  })

  test('lapsed links and those of a survey open nothing', async () => {
    const { ticketNo } = await layIn(ground, 'assigned')
    const late = await tokenFor(ground, { kind: 'seen', ticketNo, untilAt: Date.now() - 120_000 })
    expect(await ground.customer('chen').call(progressOpen, { token: late })).toMatchObject({
      code: 'LINK_LAPSED',
    })
    const survey = await tokenFor(ground, { kind: 'survey', ticketNo, visit: 0, issue: 1 })
    expect(await ground.customer('chen').call(progressOpen, { token: survey })).toMatchObject({
      code: 'LINK_WRONG',
    })
  })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
