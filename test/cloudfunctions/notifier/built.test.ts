import { ticketSubmit } from '@/contract/customer/ticket'
import { localTemplateId, noticePage } from '@/contract/notice/template'
import { acceptTicket } from '@/contract/staff/command'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
}, 60_000)
afterAll(() => ground?.close())

const tapAndAccept = async (openid: string, template: Parameters<typeof localTemplateId>[0]) => {
  const { wechat } = ground.host
  wechat.enter(openid)
  wechat.requestSubscribeMessage({ openid, tmplIds: [localTemplateId(template)], fromTap: true })
  wechat.answerPopup({ openid, choices: { [localTemplateId(template)]: 'accept' } })
  await wechat.settled()
}

test('the built functions: WeChat pushes a consent, staff accept, the timer sends, the clock finds nothing stuck', async () => {
  await tapAndAccept('openid-wang', 'accepted')
  const submitted = await ground
    .customer('wang')
    .call(ticketSubmit, { requestId: aRequestId(), channel: 'miniProgram', report: aReport() })
  if (!submitted.ok) throw new Error(submitted.code)
  const { ticketNo } = submitted.data
  const agent = await ground.staff('agent')
  const accepted = await agent.call(acceptTicket, {
    requestId: aRequestId(),
    ticketNo,
    rev: 1,
    confirmedByPhone: true,
    capFen: 20_000,
    note: '',
  })
  expect(accepted).toMatchObject({ ok: true })
  // the hours of the real clock decide when it rings: by day at once
  await ground.db.collection('outbox').where({ ticketNo }).update({ wakeAt: 0 })

  const drained = await ground.host.functions.call('notifier', { Type: 'Timer' }, { kind: 'timer' })
  expect(drained).toEqual({ tickets: 1, sms: 0 })
  const rows = (await ground.db.collection('outbox').where({ ticketNo }).get()).data as { state: object }[]
  const [notice] = ground.host.wechat.inbox('openid-wang')
  if (notice) {
    expect(notice.page).toBe(noticePage(ticketNo))
    expect(rows).toMatchObject([{ state: { status: 'delivered' } }])
  } else {
    expect(rows).toMatchObject([{ state: { status: 'waiting', why: 'quietHours' } }])
  }
  expect(await ground.host.functions.call('clock', { Type: 'Timer' }, { kind: 'timer' })).toMatchObject({
    lateNotices: 0,
  })
  expect(ground.host.unindexedQueries()).toEqual([])
}, 60_000)
