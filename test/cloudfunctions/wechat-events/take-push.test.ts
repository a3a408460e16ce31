import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { grantOf, recordAccept } from '@/cloudfunctions/shared/repositories/grants'
import { takePush } from '@/cloudfunctions/wechat-events/take-push'
import { localTemplateId, type TemplateName } from '@/contract/notice/template'
import { say } from '../../builders/life'
import { aNoticeGround, aStoredTicket, type NoticeGround } from '../notifier/ground'

let ground: NoticeGround
beforeEach(async () => {
  ground = await aNoticeGround()
})
afterEach(async () => {
  expect(ground.cloud.unindexedQueries()).toEqual([])
  await ground.close()
})

const pushed = (Event: string, List: unknown, more: object = {}) => ({
  ToUserName: 'gh_0000000local',
  FromUserName: 'mei',
  CreateTime: String(Math.floor(ground.now() / 1000)),
  MsgType: 'event',
  Event,
  List,
  ...more,
})
const answered = (template: TemplateName, SubscribeStatusString: string) => ({
  TemplateId: localTemplateId(template),
  SubscribeStatusString,
  PopupScene: '0',
})
const take = (event: unknown, context: unknown = {}) => takePush(ground.services)(event, context)
const balance = async (template: TemplateName, openid = 'mei') =>
  (await grantOf(ground.db, openid, template)).balance

describe('an answered popup', () => {
  test('one template comes as an object, several as an array; each accept is one consent', async () => {
    await take(pushed('subscribe_msg_popup_event', answered('rate', 'accept')))
    await take(
      pushed('subscribe_msg_popup_event', [
        answered('accepted', 'accept'),
        answered('assigned', 'reject'),
        answered('needsYou', 'accept'),
      ]),
    )
    expect(
      await Promise.all((['rate', 'accepted', 'assigned', 'needsYou'] as const).map((one) => balance(one))),
    ).toEqual([1, 1, 0, 1])
  })

  test('pushed three times, also at once, it is one consent', async () => {
    const event = pushed('subscribe_msg_popup_event', answered('accepted', 'accept'))
    await take(event)
    await Promise.all([take(event), take(event)])
    expect(await balance('accepted')).toBe(1)
  })

  test('told by the app as well, it is one consent', async () => {
    await inTransaction(ground.db, (tx) =>
      recordAccept(tx, 'mei', 'accepted', {
        acceptId: 'request-of-the-app',
        source: 'app',
        at: ground.now(),
      }),
    )
    await take(pushed('subscribe_msg_popup_event', answered('accepted', 'accept')))
    expect(await balance('accepted')).toBe(1)
  })

  test('a page that calls the function by name speaks of nobody but its own person', async () => {
    const event = pushed('subscribe_msg_popup_event', answered('accepted', 'accept'))
    await take(event, { environment: JSON.stringify({ WX_OPENID: 'bo' }) })
    expect(await balance('accepted')).toBe(0)
    expect(await balance('accepted', 'bo')).toBe(0)
  })
})

test('refused in the settings: what was counted is gone, of that template only', async () => {
  await take(
    pushed('subscribe_msg_popup_event', [answered('accepted', 'accept'), answered('rate', 'accept')]),
  )
  await take(pushed('subscribe_msg_change_event', answered('accepted', 'reject')))
  expect([await balance('accepted'), await balance('rate')]).toEqual([0, 1])
})

test('the stand-in’s own pushes are understood: consent, sending and refusing come full circle', async () => {
  await ground.consent('mei', 'accepted', 'assigned')
  expect(await balance('accepted')).toBe(1)
  await ground.happen(await aStoredTicket(ground, '7K4902M'), say.accept)
  await ground.drain()
  expect(await balance('accepted')).toBe(0)
  ground.wechat.changeSettings('mei', { items: { [localTemplateId('assigned')]: 'reject' } })
  await ground.wechat.settled()
  expect(await balance('assigned')).toBe(0)
})

describe('a report of a send', () => {
  test('given two messages of unknown end, then none is guessed', async () => {
    await ground.consent('mei', 'accepted')
    await ground.consent('mei', 'accepted')
    for (const ticketNo of ['7K4902M', '3AC41RT']) {
      await ground.happen(await aStoredTicket(ground, ticketNo), say.accept)
    }
    ground.wechat.faults.set({ kind: 'timeoutBeforeDelivery', times: 2, holdMs: 400 })
    await ground.drain()
    await take(
      pushed('subscribe_msg_sent_event', {
        TemplateId: localTemplateId('accepted'),
        MsgID: '3000000000000009',
        ErrorCode: '0',
        ErrorStatus: 'success',
      }),
    )
    const rows = [...(await ground.rows('7K4902M')), ...(await ground.rows('3AC41RT'))]
    expect(rows.map(({ state }) => state.status)).toEqual(['unknown', 'unknown'])
  })
})

describe('what is not for us', () => {
  test.each([
    ['no event at all', undefined],
    ['a text', 'hello'],
    ['an operator for a name', { FromUserName: { $ne: null }, CreateTime: 1, MsgType: 'event' }],
    ['somebody withdrew their data', { ...base(), Event: 'user_authorization_revoke', OpenID: 'mei' }],
    ['a message to customer service', { ...base(), MsgType: 'text', Content: '在吗' }],
    [
      'a template of another app',
      { ...base(), Event: 'subscribe_msg_popup_event', List: { TemplateId: 'x' } },
    ],
  ])('%s: understood, and nothing changes', async (_what, event) => {
    expect(await take(event)).toBe('success')
    expect(await balance('accepted')).toBe(0)
  })

  function base() {
    return { ToUserName: 'gh', FromUserName: 'mei', CreateTime: 1_773_194_400, MsgType: 'event' }
  }
})
