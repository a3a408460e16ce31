import { inboxList } from '@/contract/customer/inbox'
import { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { type OfficialAsk, officialCheck, officialRecord, officialReport } from '@/contract/customer/official'
import { ticketGet } from '@/contract/customer/ticket'
import { fakeList, settleFake } from '@/contract/staff/official'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'
import { layIn } from '../ground/lay-in'
import { aPhoto } from '../ground/photo'
import { byGuest } from './by-guest'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(async () => {
  expect(ground.host.unindexedQueries()).toEqual([])
  await ground.close()
})

const asked = async (ask: OfficialAsk) => {
  const answer = await byGuest(ground, officialCheck, { ask })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}
const person = { kind: 'person', value: 'A1032', name: '李建国' } as const

test('given no account, then the record is read and numbers, links, fees and messages are looked up', async () => {
  const record = await byGuest(ground, officialRecord, {})
  expect(record.ok && record.data.channels.map(({ kind }) => kind)).toContain('hotline')
  expect((await asked({ kind: 'number', value: '+86 400-000-0000' })).verdict).toBe('yes')
  expect((await asked({ kind: 'number', value: '400-123-4567' })).verdict).toBe('no')
  expect((await asked({ kind: 'number', value: '0571-0000000' })).channel?.title).toMatch(/网点/)
  expect((await asked({ kind: 'link', value: 'https://example.org' })).verdict).toBe('unknown')
  expect((await asked({ kind: 'fee', value: '上门检查', amountFen: 99_900 })).verdict).toBe('no')
  expect((await asked({ kind: 'message', value: '请先转账到安全账户' })).verdict).toBe('no')
})

describe('who stands at the door', () => {
  test('a guest learns whether badge and name belong together, and nothing else of anybody', async () => {
    expect((await asked(person)).verdict).toBe('yes')
    const wrongName = await asked({ ...person, name: '王五' })
    const noBadge = await asked({ ...person, value: 'Z9999' })
    expect(wrongName).toEqual(noBadge)
    expect(JSON.stringify(await asked({ ...person, code: '123456' }))).not.toMatch(/7K|1990/)
  })

  test('given their technician is on the way, then the code on the ticket is right and another isn’t', async () => {
    const wang = ground.customer('wang')
    const { ticketNo } = await layIn(ground, 'enRoute', { of: 'wang' })
    const ticket = await wang.call(ticketGet, { ticketNo })
    const code = ticket.ok ? (ticket.data.doorCode?.code ?? '') : ''
    expect(code).toMatch(/^\d{6}$/)
    const check = (more: object) => wang.call(officialCheck, { ask: { ...person, ...more } })
    expect(await check({ code })).toMatchObject({ data: { verdict: 'yes', title: '是派到您家的师傅' } })
    const other = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    expect(await check({ code: other })).toMatchObject({ data: { verdict: 'no' } })
    expect(await check({})).toMatchObject({ data: { verdict: 'yes' } })
  })

  test('given somebody else has that visit, then the right code opens nothing', async () => {
    const chen = ground.customer('chen')
    const answer = await chen.call(officialCheck, { ask: { ...person, code: '000000' } })
    expect(answer).toMatchObject({ data: { verdict: 'unknown' } })
  })

  test('guessing is slowed', async () => {
    const zhou = ground.customer('zhou')
    const ask = { kind: 'person', value: 'A1032', name: '某某', code: '111111' } as const
    const answers = await Promise.all(Array.from({ length: 25 }, () => zhou.call(officialCheck, { ask })))
    expect(answers.filter((answer) => !answer.ok && answer.code === 'TOO_MANY_REQUESTS').length).toBe(5)
  })
})

describe('a fake', () => {
  const report = async (more: object = {}) => {
    const answer = await ground.customer('wang').call(officialReport, {
      requestId: aRequestId(),
      kind: 'number',
      value: '138-0013-8000',
      words: '<b>说是奥普售后</b>',
      harmed: false,
      mediaIds: [],
      ...more,
    })
    if (!answer.ok) throw new Error(answer.code)
    return answer.data
  }

  test('reported with a picture, looked into, told, and known from then on; taken back it is unknown again', async () => {
    const wang = ground.customer('wang')
    const quality = await ground.staff('quality')
    const mediaId = await aPhoto(wang, mediaPrepare, mediaConfirm)
    const { fakeId } = await report({ mediaIds: [mediaId] })
    const list = await quality.call(fakeList, { settled: false })
    const row = list.ok ? list.data.rows.find((one) => one.fakeId === fakeId) : undefined
    expect(row).toMatchObject({ words: '<b>说是奥普售后</b>', settled: null, media: [{ mediaId }] })
    expect(JSON.stringify(row)).not.toContain('openid')

    const settled = await quality.call(settleFake, {
      requestId: aRequestId(),
      fakeId,
      rev: 1,
      outcome: 'fake',
      note: '打过去核实了',
    })
    expect(settled).toMatchObject({ ok: true, data: { rev: 2, settled: { outcome: 'fake' } } })
    expect((await asked({ kind: 'number', value: '13800138000' })).verdict).toBe('no')
    const inbox = await wang.call(inboxList, {})
    expect(inbox.ok && inbox.data.messages[0]).toMatchObject({ title: '您举报的，核实了是假冒' })

    const late = { requestId: aRequestId(), fakeId, rev: 1, outcome: 'ours', note: '弄错了' } as const
    expect(await quality.call(settleFake, late)).toMatchObject({ ok: false, code: 'FAKE_CHANGED' })
    await quality.call(settleFake, { ...late, requestId: aRequestId(), rev: 2 })
    expect((await asked({ kind: 'number', value: '13800138000' })).verdict).toBe('unknown')
    const done = await quality.call(fakeList, { settled: true })
    expect(done.ok && done.data.rows.map((one) => one.fakeId)).toContain(fakeId)
  })

  test('whoever lost something comes first, and is told what to do at once', async () => {
    await report({ value: '400-555-0001' })
    const { fakeId, todo } = await report({ value: '400-555-0002', harmed: true })
    expect(todo[0]).toContain('110')
    const list = await (await ground.staff('quality')).call(fakeList, { settled: false })
    expect(list.ok && list.data.rows[0]?.fakeId).toBe(fakeId)
  })

  test('another’s picture does not go with it', async () => {
    const mediaId = await aPhoto(ground.customer('chen'), mediaPrepare, mediaConfirm)
    await expect(report({ mediaIds: [mediaId] })).rejects.toThrow('MEDIA_NOT_FOUND')
  })

  test('ten thousand characters are refused kindly', async () => {
    await expect(report({ words: '长'.repeat(10_000) })).rejects.toThrow('BAD_REQUEST')
  })
})
