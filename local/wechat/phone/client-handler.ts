import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod/mini'
import { faultSchema } from '../faults'
import { readJson, sendJson } from '../http-json'
import type { ClientSide } from './client-side'
import { streamFeed } from './feed-stream'

/** Who is calling, as the host knows; null for nobody. */
export type Caller = { openid: string } | null

export type ClientHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller,
) => Promise<boolean>

type Result = { status: number; body: unknown }
type Input = { openid: string; body: Record<string, unknown>; query: URLSearchParams }
type Route = { open?: boolean; run: (wechat: ClientSide, input: Input) => unknown }
const requestSchema = z.strictObject({
  tmplIds: z.array(z.string()).check(z.maxLength(20)),
  fromTap: z.boolean(),
  lastTapAgeMs: z.optional(z.number()),
})
const answerSchema = z.strictObject({
  choices: z.record(z.string(), z.enum(['accept', 'reject', 'ban'])),
  always: z.optional(z.boolean()),
})
const settingsSchema = z.strictObject({
  mainSwitch: z.optional(z.boolean()),
  items: z.optional(z.record(z.string(), z.nullable(z.enum(['accept', 'reject'])))),
})
const feedSchema = z.object({
  after: z.prefault(z.coerce.number().check(z.int(), z.minimum(0)), 0),
  limit: z.prefault(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
})

/** `open` routes belong to the start page and the tests; the others need to know whose phone it is. */
const ROUTES: Record<string, Route> = {
  'POST /wx/subscribe/request': {
    run: (wechat, { openid, body }) => {
      const { lastTapAgeMs, ...request } = z.parse(requestSchema, body)
      return wechat.requestSubscribeMessage({
        openid,
        ...request,
        ...(lastTapAgeMs === undefined ? {} : { lastTapAgeMs }),
      })
    },
  },
  'GET /wx/subscribe/popup': { run: (wechat, { openid }) => ({ popup: wechat.pendingPopup(openid) }) },
  'POST /wx/subscribe/answer': {
    run: (wechat, { openid, body }) => {
      const { choices, always = false } = z.parse(answerSchema, body)
      return wechat.answerPopup({ openid, choices, always })
    },
  },
  'GET /wx/subscribe/settings': { run: (wechat, { openid }) => wechat.settings(openid) },
  'POST /wx/subscribe/settings': {
    run: (wechat, { openid, body }) => {
      const { mainSwitch, items } = z.parse(settingsSchema, body)
      return wechat.changeSettings(openid, {
        ...(mainSwitch === undefined ? {} : { mainSwitch }),
        ...(items === undefined ? {} : { items }),
      })
    },
  },
  'POST /wx/phone/code': { run: (wechat, { openid }) => ({ code: wechat.issuePhoneCode(openid) }) },
  'GET /wx/inbox': { run: (wechat, { openid }) => ({ notices: wechat.inbox(openid) }) },
  'GET /wx/feed': {
    open: true,
    run: (wechat, { query }) => ({ notices: wechat.feed(z.parse(feedSchema, Object.fromEntries(query))) }),
  },
  'GET /wx/faults': { open: true, run: (wechat) => ({ faults: wechat.faults.list() }) },
  'POST /wx/faults': {
    open: true,
    run: (wechat, { body }) => {
      wechat.faults.set(z.parse(faultSchema, body))
      return { faults: wechat.faults.list() }
    },
  },
  'DELETE /wx/faults': {
    open: true,
    run: (wechat) => {
      wechat.faults.clear()
      return { faults: [] }
    },
  },
}

/** What the phone does, as JSON for the H5 build and the tests; false where the path isn't one of these. */
export const createClientHandler =
  (wechat: ClientSide): ClientHandler =>
  async (request, response, caller) => {
    const url = new URL(request.url ?? '/', 'http://loopback')
    const name = `${request.method} ${url.pathname}`
    if (name === 'GET /wx/feed/stream') {
      streamFeed(wechat, request, response)
      return true
    }
    const route = ROUTES[name]
    if (!route) return false
    const { status, body } = await resultOf(wechat, route, request, url.searchParams, caller)
    sendJson(response, status, body)
    return true
  }

const resultOf = async (
  wechat: ClientSide,
  route: Route,
  request: IncomingMessage,
  query: URLSearchParams,
  caller: Caller,
): Promise<Result> => {
  const body = request.method === 'POST' ? await readJson(request) : {}
  // a foreign web page can post a form or plain text without asking, but not this type
  const json = request.headers['content-type']?.startsWith('application/json')
  if (request.method === 'POST' && !json) return { status: 415, body: { errMsg: 'application/json only' } }
  if (!caller && !route.open) return { status: 401, body: { errMsg: 'sign in first' } }
  if (!body) return { status: 400, body: { errMsg: 'a JSON object is needed' } }
  if (caller) wechat.enter(caller.openid)
  try {
    return { status: 200, body: route.run(wechat, { openid: caller?.openid ?? '', body, query }) }
  } catch (error) {
    if (error instanceof z.core.$ZodError) return { status: 400, body: { errMsg: z.prettifyError(error) } }
    throw error
  }
}
