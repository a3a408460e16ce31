import { randomBytes } from 'node:crypto'
import { type ApiAnswer, refuse, textOf } from './api-answer'

export type Tokens = {
  /** `POST /cgi-bin/stable_token` */
  issue(body: Record<string, unknown>): ApiAnswer
  /** Why this token is turned down, or null where it is in force. */
  refusal(token: string | null): ApiAnswer | null
  /** Lets every token lapse now, before its time. */
  lapse(): void
}

type Token = { token: string; until: number; revoked: boolean }

const LIFE_MS = 7_200_000
/** In its last five minutes a token and its successor are both in force. */
const OVERLAP_MS = 5 * 60_000

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken */
export const createTokens = ({
  appId,
  secret,
  clock,
}: {
  appId: string
  secret: string
  clock: () => number
}): Tokens => {
  let tokens: Token[] = []
  const inForce = ({ until, revoked }: Token) => !revoked && until > clock()

  const newest = (): Token | undefined => tokens.filter(inForce).at(-1)

  return {
    issue: (body) => {
      if (textOf(body.grant_type) !== 'client_credential') return refuse(40002, 'invalid grant_type')
      if (textOf(body.appid) !== appId) return refuse(40013, 'invalid appid')
      if (textOf(body.secret) !== secret) return refuse(40125, 'invalid appsecret')
      const forced = body.force_refresh === true
      if (forced) tokens = tokens.map((token) => ({ ...token, revoked: true }))
      let token = newest()
      if (!token || token.until - clock() <= OVERLAP_MS) {
        token = { token: randomBytes(48).toString('base64url'), until: clock() + LIFE_MS, revoked: false }
        tokens = [...tokens.slice(-9), token]
      }
      const expires_in = Math.floor((token.until - clock()) / 1000)
      return { kind: 'json', body: { access_token: token.token, expires_in } }
    },
    refusal: (token) => {
      if (!token) return refuse(41001, 'access_token missing')
      const known = tokens.find((one) => one.token === token)
      if (!known || known.revoked) {
        return refuse(40001, 'invalid credential, access_token is invalid or not latest')
      }
      return known.until <= clock() ? refuse(42001, 'access_token expired') : null
    },
    lapse: () => {
      tokens = tokens.map((token) => ({ ...token, until: Math.min(token.until, clock()) }))
    },
  }
}
