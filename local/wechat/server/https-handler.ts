import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Faults } from '../faults'
import { readJson, sendJson } from '../http-json'
import { type ApiAnswer, refuse } from './api-answer'
import type { ServerApi } from './server-api'
import type { Tokens } from './tokens'

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

const TOKEN_PATH = '/cgi-bin/stable_token'

/** The documented path of each call. */
const API_OF: Record<string, string> = {
  '/cgi-bin/message/subscribe/send': 'subscribeMessage.send',
  '/wxa/business/getuserphonenumber': 'phonenumber.getPhoneNumber',
  '/wxa/msg_sec_check': 'security.msgSecCheck',
  '/wxa/getwxacodeunlimit': 'wxacode.getUnlimited',
}

/** WeChat's HTTPS interface below `prefix`; false where the request is for somebody else. */
export const createHttpsHandler = ({
  serverApi,
  tokens,
  faults,
  prefix,
}: {
  serverApi: ServerApi
  tokens: Tokens
  faults: Faults
  prefix: string
}): HttpHandler => {
  const answerTo = async (
    request: IncomingMessage,
    path: string,
    token: string | null,
  ): Promise<ApiAnswer> => {
    if (request.method !== 'POST') return refuse(43002, 'require POST method')
    const body = await readJson(request)
    if (!body) return refuse(47001, 'data format error')
    if (path === TOKEN_PATH) return tokens.issue(body)
    const api = API_OF[path]
    if (api === undefined) return refuse(40066, 'invalid url')
    if (faults.strike(api, ['tokenExpired'])) tokens.lapse()
    return tokens.refusal(token) ?? serverApi.call(api, body)
  }

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback')
    if (!url.pathname.startsWith(`${prefix}/`)) return false
    const path = url.pathname.slice(prefix.length)
    write(response, await answerTo(request, path, url.searchParams.get('access_token')))
    return true
  }
}

const write = (response: ServerResponse, answer: ApiAnswer): void => {
  switch (answer.kind) {
    case 'json':
      sendJson(response, 200, answer.body)
      break
    case 'picture':
      response.writeHead(200, { 'content-type': answer.contentType, 'content-length': answer.bytes.length })
      response.end(answer.bytes)
      break
    case 'badGateway':
      response.writeHead(502, { 'content-type': 'text/html' })
      response.end('<html><body>502 Bad Gateway</body></html>')
      break
    case 'cut':
      response.destroy()
      break
    case 'silence':
      setTimeout(() => response.destroy(), answer.holdMs).unref()
      break
    default:
      answer satisfies never
  }
}
