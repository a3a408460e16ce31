import type { Services } from '../services'

/**
 * Whether WeChat finds the words of a customer acceptable. Asked at submission, since it judges only people
 * who used the app within two hours. An outage must not keep anybody from reporting a fault: then the words
 * pass and the log counts it.
 */
export const isTextAllowed = async (
  { wechat, log }: Services,
  openid: string,
  words: string,
): Promise<boolean> => {
  if (words === '') return true
  const verdict = await wechat.msgSecCheck({ openid, content: words.slice(0, 2500), scene: 2 })
  if (!verdict.ok) {
    log({ level: 'warn', what: 'text not checked', code: String(verdict.errcode) })
    return true
  }
  return verdict.suggest !== 'risky'
}
