import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a stand-in for the local server heard. */
export interface Heard {
  path: string
  session: string
  body: string
}

/** A local server that answers what the fixture asks, and remembers it. */
export async function standInServer() {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const body = Buffer.concat(chunks)
      heard.push({ path, session: request.headers.authorization ?? '', body: body.toString('utf8') })
      const answer = answerTo(path, body)
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer ?? {}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    heard,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

function answerTo(path: string, body: Buffer): unknown {
  if (path === '/wx/call/customer') return { ok: true, data: '您好' }
  if (path.startsWith('/wx/upload?')) return { fileID: 'cloud://local/a', bytes: body.length }
  if (path === '/wx/phone/code') return { code: 'code-1' }
  if (path === '/wx/subscribe/answer') return { state: 'answered', result: { errMsg: 'ok', one: 'accept' } }
  if (path !== '/wx/subscribe/request') return undefined
  const { fromTap } = JSON.parse(body.toString('utf8'))
  if (!fromTap) return { state: 'failed', errMsg: 'requestSubscribeMessage:fail only by TAP' }
  return { state: 'popup', popup: { id: 'p', templates: [{ id: 'one', title: '报修受理通知' }] } }
}
