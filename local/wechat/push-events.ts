import type { Choice, Notice } from './record'

/** What CloudBase hands to the function that is set for a message push: WeChat's own JSON. */
export type PushEvent = {
  ToUserName: string
  FromUserName: string
  /** seconds since 1970, as text: so the document has it */
  CreateTime: string
  MsgType: 'event'
  Event: 'subscribe_msg_popup_event' | 'subscribe_msg_change_event' | 'subscribe_msg_sent_event'
  /** an object where there is one item, an array where there are several */
  List: PushItem | PushItem[]
}

export type PushItem = { TemplateId: string } & Record<string, string>

export type Pusher = {
  popupAnswered(openid: string, choices: Record<string, Choice>): void
  rejectedInSettings(openid: string, templateIds: string[]): void
  sent(notice: Notice): void
  /** Resolves when everything pushed so far has been taken or given up. */
  settled(): Promise<void>
}

export type PusherOptions = {
  /** the app's own account id, gh_… */
  account: string
  clock: () => number
  push: (event: PushEvent) => Promise<void>
}

/** WeChat asks three times before it drops a push. */
const TRIES = 3

/** https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html */
export const createPusher = ({ account, clock, push }: PusherOptions): Pusher => {
  let queue = Promise.resolve()

  const enqueue = (openid: string, name: PushEvent['Event'], items: PushItem[]): void => {
    const [first, ...others] = items
    if (!first) return
    const event: PushEvent = {
      ToUserName: account,
      FromUserName: openid,
      CreateTime: String(Math.floor(clock() / 1000)),
      MsgType: 'event',
      Event: name,
      List: others.length === 0 ? first : items,
    }
    queue = queue.then(() => deliver(push, event))
  }

  return {
    popupAnswered: (openid, choices) => {
      const items = Object.entries(choices).filter(([, choice]) => choice !== 'ban')
      enqueue(
        openid,
        'subscribe_msg_popup_event',
        items.map(([TemplateId, SubscribeStatusString]) => ({
          TemplateId,
          SubscribeStatusString,
          PopupScene: '0',
        })),
      )
    },
    rejectedInSettings: (openid, templateIds) =>
      enqueue(
        openid,
        'subscribe_msg_change_event',
        templateIds.map((TemplateId) => ({ TemplateId, SubscribeStatusString: 'reject' })),
      ),
    sent: ({ openid, templateId, msgId }) =>
      enqueue(openid, 'subscribe_msg_sent_event', [
        { TemplateId: templateId, MsgID: msgId, ErrorCode: '0', ErrorStatus: 'success' },
      ]),
    settled: () => queue,
  }
}

const deliver = async (push: PusherOptions['push'], event: PushEvent): Promise<void> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      return await push(event)
    } catch {
      // the sender of a message never learns of a lost push: neither does its caller here
    }
  }
}
