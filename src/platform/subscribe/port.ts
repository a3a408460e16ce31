import type { Outcome } from '../outcome'

/** What the customer chose for one template; `filter`: WeChat left it out, since another has the same title. */
export type SubscribeChoice = 'accept' | 'reject' | 'ban' | 'filter'

/** `not-from-tap`: asked too late after the tap. `switched-off`: by the customer, for the whole app. */
export type SubscribeFailure = 'not-from-tap' | 'switched-off' | 'offline' | 'failed'

/**
 * Asks whether these notices may be sent; one acceptance is one message. To be called first thing in a tap's
 * handler, before anything is awaited: WeChat on iOS forgets the tap. At most 3 templates; the rest is left out.
 */
export type AskToSubscribe = (
  templateIds: readonly string[],
) => Promise<Outcome<{ choices: Record<string, SubscribeChoice> }, SubscribeFailure>>

export const maxTemplates = 3

/** Keeps what is an answer to one of the templates out of WeChat's result, which mixes `errMsg` in. */
export const choicesFrom = (
  result: Record<string, unknown>,
  templateIds: readonly string[],
): Record<string, SubscribeChoice> =>
  Object.fromEntries(
    templateIds.flatMap((id) => {
      const choice = result[id]
      return isChoice(choice) ? [[id, choice]] : choice === 'acceptWithAudio' ? [[id, 'accept' as const]] : []
    }),
  )

/** The cause behind WeChat's error: https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html */
export const failureFrom = (errCode: number | undefined, text: string): SubscribeFailure => {
  if (/TAP gesture/i.test(text)) return 'not-from-tap'
  if (errCode === 20004) return 'switched-off'
  return errCode === 10002 || errCode === 10003 ? 'offline' : 'failed'
}

const isChoice = (value: unknown): value is SubscribeChoice =>
  value === 'accept' || value === 'reject' || value === 'ban' || value === 'filter'
