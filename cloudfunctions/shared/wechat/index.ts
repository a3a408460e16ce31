import * as z from 'zod/mini'
import type { TokenStore } from './access-token'
import { type CloudApp, createCloudCall } from './cloud-call'
import { createHttpsInterface } from './https-interface'
import type { WeChat } from './wechat'

export type { AccessToken, TokenStore } from './access-token'
export type { CloudApp } from './cloud-call'
export type * from './wechat'

export type WeChatParts = {
  /** the node SDK's app, for the cloud call */
  app: CloudApp
  /** where the instances of a function share the token, for the HTTPS interface */
  tokenStore: TokenStore
  clock: () => number
}

const timeoutMs = z.prefault(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(60_000)), 8_000)

const environmentSchema = z.discriminatedUnion('WECHAT_ADAPTER', [
  z.object({ WECHAT_ADAPTER: z.literal('cloud'), WECHAT_TIMEOUT_MS: timeoutMs }),
  z.object({
    WECHAT_ADAPTER: z.literal('https'),
    WECHAT_API_URL: z._default(z.url(), 'https://api.weixin.qq.com'),
    WECHAT_APP_ID: z.string().check(z.minLength(1)),
    WECHAT_APP_SECRET: z.string().check(z.minLength(1)),
    WECHAT_TIMEOUT_MS: timeoutMs,
  }),
])

/**
 * WeChat as the environment says: `WECHAT_ADAPTER=cloud` (default) or `https`, the latter with
 * `WECHAT_APP_ID`, `WECHAT_APP_SECRET` and, where it isn't the real one, `WECHAT_API_URL`.
 * Throws where a value is missing or malformed, naming it and never showing it.
 */
export const createWeChat = (
  environment: Record<string, string | undefined>,
  { app, tokenStore, clock }: WeChatParts,
): WeChat => {
  const read = z.safeParse(environmentSchema, { WECHAT_ADAPTER: 'cloud', ...defined(environment) })
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new Error(`WeChat can't be reached: check the environment's ${names}`)
  }
  const values = read.data
  if (values.WECHAT_ADAPTER === 'cloud') return createCloudCall({ app, timeoutMs: values.WECHAT_TIMEOUT_MS })
  return createHttpsInterface({
    baseUrl: values.WECHAT_API_URL.replace(/\/$/, ''),
    appId: values.WECHAT_APP_ID,
    secret: values.WECHAT_APP_SECRET,
    tokenStore,
    clock,
    timeoutMs: values.WECHAT_TIMEOUT_MS,
  })
}

const defined = (environment: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
