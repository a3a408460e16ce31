import { createServer, type RequestListener } from 'node:http'
import {
  createWeChat,
  memoryStore,
  type PushEvent,
  type Template,
  type WeChatOptions,
  type WeChatStandIn,
} from '@/local/wechat'

/** 2026-03-14 09:00 in +08:00. */
export const SATURDAY_MORNING = Date.UTC(2026, 2, 14, 1, 0)

export const ACCEPTED: Template = {
  id: 'TEMPLATE_ACCEPTED',
  title: '受理通知',
  keywords: [
    { key: 'character_string1', kind: 'character_string', label: '工单号' },
    { key: 'thing2', kind: 'thing', label: '服务内容' },
    { key: 'time3', kind: 'time', label: '预约时间' },
  ],
}
export const ASSIGNED: Template = {
  id: 'TEMPLATE_ASSIGNED',
  title: '师傅安排通知',
  keywords: [{ key: 'name1', kind: 'name', label: '师傅' }],
}
export const RATE: Template = {
  id: 'TEMPLATE_RATE',
  title: '服务评价提醒',
  keywords: [{ key: 'phrase1', kind: 'phrase', label: '状态' }],
}
export const RATE_AGAIN: Template = { ...RATE, id: 'TEMPLATE_RATE_AGAIN' }

/** A good message of `ACCEPTED` to `openid`, as the wire has it. */
export const acceptedTo = (openid: string, change: Record<string, unknown> = {}) => ({
  touser: openid,
  template_id: ACCEPTED.id,
  page: 'packages/ticket/detail/index?no=A3K-7QX',
  miniprogram_state: 'formal',
  lang: 'zh_CN',
  data: {
    character_string1: { value: 'A3K-7QX' },
    thing2: { value: '浴霸不制热，上门维修' },
    time3: { value: '2026年3月14日 14:00~18:00' },
  },
  ...change,
})

export type StandIn = WeChatStandIn & {
  pushed: PushEvent[]
  /** lets time pass */
  pass(ms: number): void
  /** gives `count` grants by tapping and accepting */
  consent(openid: string, templateId: string, count?: number): void
  send(body: Record<string, unknown>): Promise<{ errcode?: number; errmsg?: string; msgid?: number }>
}

/** A stand-in on Saturday morning, with the customers `mei` and `bo` in the app and nothing granted. */
export const aWeChat = (options: Partial<WeChatOptions> = {}): StandIn => {
  let now = SATURDAY_MORNING
  const pushed: PushEvent[] = []
  const wechat = createWeChat({
    store: memoryStore(),
    templates: [ACCEPTED, ASSIGNED, RATE, RATE_AGAIN],
    pages: ['pages/home/index', 'packages/ticket/detail/index'],
    clock: () => now,
    push: async (event) => {
      pushed.push(event)
    },
    ...options,
  })
  wechat.enter('mei')
  wechat.enter('bo')
  return {
    ...wechat,
    pushed,
    pass: (ms) => {
      now += ms
    },
    consent: (openid, templateId, count = 1) => {
      for (let given = 0; given < count; given += 1) {
        wechat.requestSubscribeMessage({ openid, tmplIds: [templateId], fromTap: true })
        wechat.answerPopup({ openid, choices: { [templateId]: 'accept' } })
      }
    },
    send: async (body) => Object(await wechat.wxApi('subscribeMessage.send', body)),
  }
}

const closers: (() => Promise<void>)[] = []

/**
 * A real server on loopback. `close` also ends requests that nobody answers; `closeServers` in `afterEach`
 * closes what a failed test left open, which would keep jest from ending.
 */
export const listen = async (listener: RequestListener): Promise<{ url: string; close(): Promise<void> }> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  closers.push(close)
  return { url: `http://127.0.0.1:${address.port}`, close }
}

export const closeServers = async (): Promise<void> => {
  await Promise.all(closers.splice(0).map((close) => close()))
}
