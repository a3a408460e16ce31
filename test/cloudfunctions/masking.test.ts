import { ticketGet as customersTicket, ticketRate, ticketSubmit } from '@/contract/customer/ticket'
import { staffTicketGet, staffTicketList, staffTicketReveal } from '@/contract/staff/ticket'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { allOf } from './ground/dump'
import { aGround, type Ground } from './ground/ground'
import { layIn } from './ground/lay-in'

jest.setTimeout(60_000)

const phone = '13957100042'
const detail = '翠苑三区 17 幢 2 单元 603 室'
const door = { lat: 30.27561, lng: 120.13123 }
const name = '欧阳小雪'
const description = '开了半小时，浴室里还是凉的，老人不敢洗澡。'
const report = () =>
  aReport({
    contact: { name, phone, relation: 'parent' },
    address: { divisionCode: '330106', region: ['浙江省', '杭州市', '西湖区'], detail, at: door },
    fault: { ...aReport().fault, description },
  })

let ground: Ground
let ticketNo: string
let rated: string
beforeAll(async () => {
  ground = await aGround()
  ticketNo = (await layIn(ground, 'assigned', { report: report() })).ticketNo
  rated = (await layIn(ground, 'completed', { report: report() })).ticketNo
})
afterAll(() => ground.close())

const ticketStaff = ['agent', 'dispatcher', 'manager', 'technician', 'quality'] as const
const mayReveal = ['agent', 'dispatcher', 'manager', 'technician'] as const

describe('lesson: phone numbers shown to everyone (chatwoot#12308)', () => {
  test.each(ticketStaff)(
    '%s reads neither the phone, nor the name, nor the house, in list and ticket',
    async (account) => {
      const member = await ground.staff(account)
      const seen = [
        await member.call(staffTicketList, {}),
        await member.call(staffTicketList, { search: phone }),
        await member.call(staffTicketGet, { ticketNo }),
      ]
      for (const answer of seen) {
        expect(answer).toMatchObject({ ok: true })
        const text = JSON.stringify(answer)
        for (const secret of [
          phone,
          phone.slice(3, 7),
          name,
          detail,
          '17 幢',
          '603 室',
          'openid',
          '30.27561',
          '120.13123',
        ]) {
          expect([secret, text.includes(secret)]).toEqual([secret, false])
        }
        expect(text).toContain('139****0042')
      }
    },
  )

  test('the customer sees the own phone masked too, the own address in full', async () => {
    const answer = await ground.customer('wang').call(customersTicket, { ticketNo })
    expect(JSON.stringify(answer)).not.toContain(phone)
    expect(answer).toMatchObject({
      data: { phoneMasked: '139****0042', address: `浙江省 杭州市 西湖区 ${detail}` },
    })
  })
})

test('a door marked on a map stands with the address alone: in no event and no notice', async () => {
  for (const collection of ['events', 'inbox', 'outbox', 'media', 'surveys', 'seats'] as const) {
    expect(JSON.stringify(await allOf(ground.db, collection))).not.toMatch(/30\.27561|120\.13123/)
  }
  expect((await allOf(ground.db, 'tickets')).find(({ _id }) => _id === ticketNo)).toMatchObject({
    report: { address: { at: door } },
  })
})

describe('the full phone and address, for a reason', () => {
  test.each(mayReveal)('%s is told, and the history says who asked and why', async (account) => {
    const member = await ground.staff(account)
    const reason = `${account}要打电话核对地址`
    const told = await member.call(staffTicketReveal, { requestId: aRequestId(), ticketNo, reason })
    expect(told).toEqual({
      ok: true,
      data: { contactName: name, phone, address: `浙江省 杭州市 西湖区 ${detail}` },
    })
    const seen = await member.call(staffTicketGet, { ticketNo })
    expect(seen.ok && seen.data.timeline[0]).toMatchObject({
      type: 'revealed',
      detail: reason,
      by: expect.stringContaining(`员工${account}`),
    })
  })

  test('the customer does not see who looked, only what happens to the ticket', async () => {
    const answer = await ground.customer('wang').call(customersTicket, { ticketNo })
    expect(answer.ok && answer.data.timeline.map(({ type }) => type)).not.toContain('revealed')
  })

  test('without a reason nothing is told and nothing is written', async () => {
    const before = await allOf(ground.db, 'events')
    const agent = await ground.staff('agent')
    for (const reason of ['', '   ', '\u200B']) {
      const told = await agent.call(staffTicketReveal, { requestId: aRequestId(), ticketNo, reason })
      expect(told).toMatchObject({
        ok: false,
        code: 'BAD_REQUEST',
        message: '"原因"没填对，请改一下再提交。',
      })
    }
    expect(await allOf(ground.db, 'events')).toEqual(before)
  })
})

describe('lesson: staff can read or change the customer’s score (glpi#4454)', () => {
  test('the score and the words reach the customer alone, and stand in no event', async () => {
    const words = '师傅很耐心，就是来晚了'
    const wang = ground.customer('wang')
    const given = await wang.call(ticketRate, { requestId: aRequestId(), ticketNo: rated, score: 2, words })
    expect(given).toMatchObject({ ok: true, data: { score: 2, status: 'closed' } })

    for (const account of ['agent', 'dispatcher', 'manager', 'technician', 'quality'] as const) {
      const seen = await (await ground.staff(account)).call(staffTicketGet, { ticketNo: rated })
      expect(seen).toMatchObject({ ok: true, data: { status: 'closed' } })
      expect(JSON.stringify(seen)).not.toMatch(/score|来晚了/)
    }
    expect(JSON.stringify(await allOf(ground.db, 'events'))).not.toMatch(/score|来晚了/)
  })

  test('it is not filled in beforehand, and nobody gives it twice', async () => {
    const { ticketNo: fresh } = await layIn(ground, 'completed')
    const wang = ground.customer('wang')
    expect(await wang.call(customersTicket, { ticketNo: fresh })).toMatchObject({ data: { score: null } })
    const again = await wang.call(ticketRate, {
      requestId: aRequestId(),
      ticketNo: rated,
      score: 5,
      words: '',
    })
    expect(again).toMatchObject({ ok: false, code: 'ALREADY_RATED' })
  })
})

test('the log tells who did what how long, and holds no person: no phone, name, address, word, openid or code', async () => {
  const wang = ground.customer('wang')
  const submitted = await wang.call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: report(),
  })
  expect(submitted).toMatchObject({ ok: true })
  await wang.raw('customer', { endpoint: 'ticket.submit', request: { ...report(), phone } })
  await wang.raw('customer', { endpoint: `${phone}-${name}`, request: {} })

  const log = ground.log.join('\n')
  expect(log).toContain('"endpoint":"ticket.submit"')
  for (const secret of [
    phone,
    name,
    detail,
    '30.27561',
    '翠苑',
    description,
    'openid-wang',
    '核对地址',
    '428317',
  ]) {
    expect([secret, log.includes(secret)]).toEqual([secret, false])
  }
})

test('what is stored for a repeated request holds no person either', async () => {
  const kept = JSON.stringify([await allOf(ground.db, 'requests'), await allOf(ground.db, 'limits')])
  for (const secret of [phone, name, detail, '30.27561', 'openid-wang']) expect(kept).not.toContain(secret)
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
