import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Functions } from './functions'
import type { Person } from './people'
import { readJson, sendJson } from './request'

/**
 * What the phone does by `wx.cloud` on behalf of a signed-in person: call a function, put a file.
 * @param storeFile puts the bytes into storage and answers the fileID
 * @returns false where the path is another
 */
export const handlePhone = async (
  request: IncomingMessage,
  response: ServerResponse,
  person: Person | null,
  parts: {
    functions: Functions
    enter: (openid: string) => void
    storeFile: (cloudPath: string, body: IncomingMessage) => Promise<string>
  },
): Promise<boolean> => {
  const url = new URL(request.url ?? '/', 'http://loopback')
  const called = /^\/wx\/call\/([a-z-]+)$/.exec(url.pathname)?.[1]
  const isUpload = url.pathname === '/wx/upload'
  if (request.method !== 'POST' || (called === undefined && !isUpload)) return false
  if (person === null) {
    sendJson(response, 401, { errMsg: 'sign in first' })
    return true
  }
  parts.enter(person.openid)
  if (called === undefined) {
    const fileID = await parts.storeFile(url.searchParams.get('path') ?? '', request)
    sendJson(response, 200, { fileID })
    return true
  }
  if (!parts.functions.names.includes(called)) {
    sendJson(response, 404, { errMsg: `no function ${called}` })
    return true
  }
  const event = await readJson(request)
  const result = await parts.functions.call(called, event ?? {}, { kind: 'weChat', openid: person.openid })
  sendJson(response, 200, result)
  return true
}
