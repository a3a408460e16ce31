import * as z from 'zod/mini'
import { createTokenKeeper, TokenError, type TokenKeeper, type TokenStore } from './access-token'
import { type Api, type Reply, resultSchema, type Transport } from './api'
import { failureOf, lineFailure } from './failure'
import { lineErrorOf } from './line-error'
import { createPort } from './port'
import type { Failure, WeChat } from './wechat'

export type HttpsInterfaceOptions = {
  /** e.g. https://api.weixin.qq.com, without a slash at the end */
  baseUrl: string
  appId: string
  secret: string
  tokenStore: TokenStore
  clock: () => number
  timeoutMs: number
}

/** 40001 not the latest credential, 40014 malformed, 42001 lapsed: WeChat did nothing, a new one may pass. */
const TOKEN_TURNED_DOWN = new Set([40001, 40014, 42001])

/** WeChat through its documented HTTPS interface, with a stable token that is renewed once when turned down. */
export const createHttpsInterface = (options: HttpsInterfaceOptions): WeChat => {
  const keeper = createTokenKeeper({
    request: (body) => requestToken(options, body),
    store: options.tokenStore,
    clock: options.clock,
  })
  return createPort(httpsTransport(options, keeper))
}

const httpsTransport =
  (options: HttpsInterfaceOptions, keeper: TokenKeeper): Transport =>
  async (api, body) => {
    const first = await withToken(keeper.current)
    if (!first.ok) return { kind: 'failed', failure: first }
    const reply = await post(options, api, first.token, body)
    if (!turnedDown(reply)) return reply
    const second = await withToken(() => keeper.renewed(first.token))
    if (!second.ok) return { kind: 'failed', failure: second }
    return post(options, api, second.token, body)
  }

/** Without a token nothing was sent: however it failed, the call itself may be made again. */
const withToken = async (get: () => Promise<string>): Promise<{ ok: true; token: string } | Failure> => {
  try {
    return { ok: true, token: await get() }
  } catch (error) {
    if (error instanceof TokenError) return failureOf(error.errcode, error.message)
    return { ...lineErrorOf(error), kind: 'busy' }
  }
}

const requestToken = async (
  { baseUrl, appId, secret, timeoutMs }: HttpsInterfaceOptions,
  body: { force_refresh: boolean },
): Promise<unknown> => {
  const grant = { grant_type: 'client_credential', appid: appId, secret, ...body }
  const response = await postJson(`${baseUrl}/cgi-bin/stable_token`, grant, timeoutMs)
  return response.json()
}

const post = async (
  { baseUrl, timeoutMs }: HttpsInterfaceOptions,
  api: Api,
  token: string,
  body: Record<string, unknown>,
): Promise<Reply> => {
  try {
    const url = `${baseUrl}${api.path}?access_token=${encodeURIComponent(token)}`
    return await replyOf(await postJson(url, body, timeoutMs))
  } catch (error) {
    return { kind: 'failed', failure: lineErrorOf(error) }
  }
}

const postJson = (url: string, body: unknown, timeoutMs: number): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  })

const replyOf = async (response: Response): Promise<Reply> => {
  const contentType = response.headers.get('content-type') ?? ''
  const bytes = Buffer.from(await response.arrayBuffer())
  if (response.status === 429) return { kind: 'failed', failure: lineFailure('busy', 'HTTP 429') }
  if (!response.ok) return { kind: 'failed', failure: lineFailure('unknown', `HTTP ${response.status}`) }
  if (contentType.startsWith('image/')) return { kind: 'picture', picture: bytes, contentType }
  return { kind: 'json', body: JSON.parse(bytes.toString('utf8')) }
}

const turnedDown = (reply: Reply): boolean => {
  if (reply.kind !== 'json') return false
  const { success, data } = z.safeParse(resultSchema, reply.body)
  return success && TOKEN_TURNED_DOWN.has(data.errcode ?? 0)
}
