import * as z from 'zod/mini'

/** WeChat's credential and when it lapses (epoch ms). */
export type AccessToken = { token: string; expiresAtMs: number }

/** Where instances of a function share the credential; `null` where there is none yet. */
export type TokenStore = { get(): Promise<AccessToken | null>; set(token: AccessToken): Promise<void> }

export type TokenOptions = {
  /** asks `/cgi-bin/stable_token`; throws where there is no answer */
  request: (body: { force_refresh: boolean }) => Promise<unknown>
  store: TokenStore
  clock: () => number
}

export type TokenKeeper = {
  /** The credential in force. Throws `TokenError` where none can be had. */
  current(): Promise<string>
  /** Another credential than the one WeChat just turned down. */
  renewed(rejected: string): Promise<string>
}

/** WeChat refused to give a credential; `errcode` as it said. */
export class TokenError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message)
    this.name = 'TokenError'
  }
}

/** In the last five minutes WeChat hands out the next token, with both in force. */
const RENEW_BEFORE_MS = 5 * 60_000

const tokenSchema = z.looseObject({ access_token: z.string(), expires_in: z.number() })
const refusalSchema = z.looseObject({ errcode: z.number(), errmsg: z.optional(z.string()) })

/**
 * Keeps the stable token in memory and in the store; however many ask at once, WeChat is asked once.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken
 */
export const createTokenKeeper = ({ request, store, clock }: TokenOptions): TokenKeeper => {
  let held: AccessToken | null = null
  let asking: Promise<string> | null = null

  const inForce = (token: AccessToken | null): token is AccessToken =>
    token !== null && token.expiresAtMs - RENEW_BEFORE_MS > clock()

  const ask = async (forceRefresh: boolean): Promise<AccessToken> => {
    const answer = await request({ force_refresh: forceRefresh })
    const { success, data } = z.safeParse(tokenSchema, answer)
    if (!success) throw refusalOf(answer)
    return { token: data.access_token, expiresAtMs: clock() + data.expires_in * 1000 }
  }

  const fromWeChat = async (rejected: string | null): Promise<AccessToken> => {
    const asked = await ask(false)
    // plain mode repeats the token that WeChat holds for valid; only force_refresh replaces it
    const token = asked.token === rejected ? await ask(true) : asked
    await store.set(token)
    return token
  }

  /** After a rejection the store isn't believed: what lies there may have been turned down as well. */
  const obtain = async (rejected: string | null): Promise<string> => {
    const stored = rejected === null ? await store.get() : null
    held = inForce(stored) ? stored : await fromWeChat(rejected)
    return held.token
  }

  const once = (rejected: string | null): Promise<string> => {
    asking ??= obtain(rejected).finally(() => {
      asking = null
    })
    return asking
  }

  return {
    current: async () => (inForce(held) ? held.token : once(null)),
    renewed: async (rejected) => (inForce(held) && held.token !== rejected ? held.token : once(rejected)),
  }
}

const refusalOf = (answer: unknown): TokenError => {
  const { success, data } = z.safeParse(refusalSchema, answer)
  return success
    ? new TokenError(data.errcode, data.errmsg ?? '')
    : new TokenError(-1, 'stable_token answered an unknown shape')
}
