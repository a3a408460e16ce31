import type { Faults } from '../faults'
import type { Feed } from './feed'
import type { Settings } from './settings'
import type { Subscribe } from './subscribe'

/** What happens on people's phones, and what a tester may do to them. */
export type ClientSide = {
  /** Somebody opens or uses the app: from then on their openid is known, and for two hours they are active. */
  enter(openid: string): void
  requestSubscribeMessage: Subscribe['request']
  pendingPopup: Subscribe['pending']
  answerPopup: Subscribe['answer']
  settings: Settings['read']
  changeSettings: Settings['change']
  /** the button's code: good for five minutes and one use */
  issuePhoneCode(openid: string): string
  inbox: Feed['inbox']
  feed: Feed['list']
  subscribe: Feed['subscribe']
  faults: Faults
}
