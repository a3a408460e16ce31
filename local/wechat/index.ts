import { createFaults } from './faults'
import { createPeople } from './people'
import { type ClientHandler, createClientHandler } from './phone/client-handler'
import type { ClientSide } from './phone/client-side'
import { createFeed } from './phone/feed'
import { createSettings } from './phone/settings'
import { createSubscribe } from './phone/subscribe'
import { createPusher, type PushEvent } from './push-events'
import type { Notice } from './record'
import { checkContent, type Words } from './server/content-check'
import { createHttpsHandler, type HttpHandler } from './server/https-handler'
import { createPhoneCodes } from './server/phone-codes'
import { sendMessage } from './server/send-message'
import { createServerApi, type ServerApi } from './server/server-api'
import { createTokens } from './server/tokens'
import { unlimitedCode } from './server/unlimited-code'
import type { Store } from './store'
import type { Template } from './template'

export type { Fault, FaultInput, Faults } from './faults'
export type { Popup, SubscribeOutcome } from './phone/subscribe'
export type { PushEvent } from './push-events'
export type { Notice } from './record'
export { fileStore, memoryStore, type Store } from './store'
export type { Keyword, KeywordKind, Template } from './template'

export type WeChatOptions = {
  store: Store
  templates: readonly Template[]
  /** pages of the released app: `pages/home/index`, no leading slash */
  pages: readonly string[]
  clock: () => number
  /** hands a push message to the function that takes it; a rejection is tried again twice */
  push: (event: PushEvent) => Promise<void>
  appId?: string
  secret?: string
  /** where the HTTPS interface is mounted */
  httpsPrefix?: string
  /** the phone number that WeChat knows of a person, 11 digits */
  phoneOf?: (openid: string) => string | undefined
  /** what a mini-program code says when it is scanned */
  codeText?: (scene: string, page: string) => string
  words?: Words
}

export type WeChatStandIn = ClientSide & {
  /** messages that may still be sent to this person; the real service tells nobody */
  grants(openid: string, templateId: string): number
  /** the gateway's `wx.api` */
  wxApi: ServerApi['wxApi']
  /** WeChat's HTTPS interface below the prefix; resolves false where the path is another */
  handleHttps: HttpHandler
  /** the phone's side below `/wx/`; resolves false where the path is another */
  handleClient: ClientHandler
  /** Puts a message of another sender beside WeChat's on the phone: an SMS. */
  showMessage(message: Pick<Notice, 'openid' | 'title' | 'rows' | 'page'>): void
  /** resolves when all push messages so far have been taken or given up */
  settled(): Promise<void>
}

export const LOCAL_APP_ID = 'wx0000000000local1'
export const LOCAL_SECRET = 'local-secret'

/** No template of WeChat's. */
const SMS = 'sms'

/** Writing down every call would only grow the store; activity is a matter of hours. */
const SEEN_EVERY_MS = 10 * 60_000

const TEST_WORDS: Words = { risky: ['违规测试内容'], review: ['待审测试内容'] }

/**
 * A stand-in for WeChat on loopback: the platform's rules for subscribe messages, phone codes, content checks
 * and codes, the phone's own side of them, and what was delivered. It keeps its state in `store`.
 */
export const createWeChat = (options: WeChatOptions): WeChatStandIn => {
  const { clock, appId = LOCAL_APP_ID, secret = LOCAL_SECRET, httpsPrefix = '/wechat-api' } = options
  const templates = new Map(options.templates.map((template) => [template.id, template]))
  const pages = new Set(options.pages)
  const words = options.words ?? TEST_WORDS
  const codeText = options.codeText ?? ((scene, page) => `${page}?scene=${encodeURIComponent(scene)}`)

  const people = createPeople(options.store)
  const pusher = createPusher({ account: 'gh_0000000local', clock, push: options.push })
  const feed = createFeed(people)
  const faults = createFaults()
  const subscribe = createSubscribe({ people, templates, pusher, clock })
  const settings = createSettings({ people, pusher })
  const phoneCodes = createPhoneCodes({ appId, clock, phoneOf: options.phoneOf ?? (() => undefined) })
  const tokens = createTokens({ appId, secret, clock })

  const delivered = (notice: Notice) => {
    feed.publish(notice)
    pusher.sent(notice)
  }
  const serverApi = createServerApi(
    {
      'subscribeMessage.send': (body) => sendMessage({ people, templates, pages, clock, delivered }, body),
      'phonenumber.getPhoneNumber': (body) => phoneCodes.redeem(body),
      'security.msgSecCheck': (body) => checkContent({ people, clock, words }, body),
      'wxacode.getUnlimited': (body) => unlimitedCode({ pages, codeText }, body),
    },
    { people, faults },
  )

  const client: ClientSide = {
    enter: (openid) => {
      const lastSeenAt = people.find(openid)?.lastSeenAt
      if (lastSeenAt !== undefined && clock() - lastSeenAt < SEEN_EVERY_MS) return
      people.record({ type: 'seen', openid, at: clock() })
    },
    requestSubscribeMessage: subscribe.request,
    pendingPopup: subscribe.pending,
    answerPopup: subscribe.answer,
    settings: settings.read,
    changeSettings: settings.change,
    issuePhoneCode: phoneCodes.issue,
    inbox: feed.inbox,
    feed: feed.list,
    subscribe: feed.subscribe,
    faults,
  }

  return {
    ...client,
    grants: (openid, templateId) => people.find(openid)?.grants.get(templateId) ?? 0,
    wxApi: serverApi.wxApi,
    handleHttps: createHttpsHandler({ serverApi, tokens, faults, prefix: httpsPrefix }),
    handleClient: createClientHandler(client),
    showMessage: (message) => {
      const seq = people.delivered().length + 1
      const notice: Notice = { ...message, seq, msgId: `sms-${seq}`, templateId: SMS, at: clock() }
      people.record({ type: 'delivered', notice })
      feed.publish(notice)
    },
    settled: pusher.settled,
  }
}
