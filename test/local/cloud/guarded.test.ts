import { existsSync, readdirSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { codeOf, failureOf } from './conformance/cloud-under-test'
import { type StrictCloud, startCloud, stopClouds } from './strict-cloud'

let cloud: StrictCloud
let now: Date

beforeEach(async () => {
  now = new Date('2026-11-23T00:00:00Z')
  cloud = await startCloud({ loose: true, maxUploadBytes: 1000, now: () => now })
})
afterEach(stopClouds)

interface Ask {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
}

/** The status of a raw request, as a browser or a curious program may send it. */
function statusOf({ method = 'POST', path = '/admin', headers = {}, body = '{}' }: Ask): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: cloud.port, host: '127.0.0.1', method, path, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(method === 'POST' ? body : undefined)
  })
}

async function upload(cloudPath: string, content = 'x') {
  return cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from(content) })
}

async function addressOf(fileID: string, maxAge = 60): Promise<string> {
  const { fileList } = await cloud.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
  return fileList[0]?.tempFileURL ?? ''
}

describe('who may reach the database', () => {
  it('a program on this machine', async () => expect(await statusOf({})).toBe(200))
  it('not a page in a browser: it sends its origin', async () => {
    expect(await statusOf({ headers: { origin: 'https://evil.example' } })).toBe(403)
  })
  it('not even a page of this machine', async () => {
    expect(await statusOf({ headers: { origin: cloud.url } })).toBe(403)
  })
  it('nobody by a name that was rebound to this machine', async () => {
    expect(await statusOf({ headers: { host: 'evil.example' } })).toBe(403)
  })
  it('nobody by a method other than POST', async () => expect(await statusOf({ method: 'GET' })).toBe(405))
  it('a file by a rebound name neither', async () => {
    const { fileID } = await upload('a.txt')
    const { pathname, search } = new URL(await addressOf(fileID))
    expect(
      await statusOf({ method: 'GET', path: pathname + search, headers: { host: 'evil.example' } }),
    ).toBe(403)
  })
  it('other paths are not answered here', async () =>
    expect(await statusOf({ method: 'GET', path: '/x' })).toBe(404))
})

describe('requests that are not of the SDK', () => {
  const answerOf = async (body: string) => {
    const response = await fetch(`${cloud.url}/admin`, { method: 'POST', body })
    return response.json()
  }
  it.each([
    ['no JSON', 'hello'],
    ['no action', '{}'],
    ['an action that does not exist', '{"action":"database.dropEverything"}'],
    ['a query that is no text', '{"action":"database.getDocument","collectionName":"a","query":{}}'],
    ['a query that is no EJSON', '{"action":"database.getDocument","collectionName":"a","query":"{"}'],
    ['a negative offset', '{"action":"database.getDocument","collectionName":"a","offset":-1}'],
    [
      'a field named __proto__',
      '{"action":"database.getDocument","collectionName":"a","query":"{\\"__proto__\\":{}}"}',
    ],
  ])('%s is answered with a code', async (_name, body) => {
    expect(await answerOf(body)).toMatchObject({ code: 'INVALID_PARAM', requestId: expect.any(String) })
  })
})

describe('the address of a file', () => {
  it('works until it expires', async () => {
    const { fileID } = await upload('a.txt', 'content')
    const address = await addressOf(fileID, 60)
    now = new Date(now.getTime() + 59_000)
    expect((await fetch(address)).status).toBe(200)
    now = new Date(now.getTime() + 2000)
    expect((await fetch(address)).status).toBe(403)
  })
  it('can not be made to last longer', async () => {
    const address = new URL(await addressOf((await upload('a.txt')).fileID))
    address.searchParams.set('t', String(now.getTime() + 1e9))
    expect((await fetch(address)).status).toBe(403)
  })
  it('is good for that file only', async () => {
    const one = new URL(await addressOf((await upload('a.txt')).fileID))
    const other = new URL(await addressOf((await upload('b.txt')).fileID))
    other.search = one.search
    expect((await fetch(other)).status).toBe(403)
  })
  it('to read is not one to write', async () => {
    const address = await addressOf((await upload('a.txt')).fileID)
    expect((await fetch(address, { method: 'PUT', body: 'mine' })).status).toBe(403)
  })
  it('to write expires, too', async () => {
    const { data } = await cloud.app.getUploadMetadata({ cloudPath: 'late.txt' })
    now = new Date(now.getTime() + 31 * 60_000)
    const put = await fetch(data.url, { method: 'PUT', body: 'late' })
    expect(put.status).toBe(403)
    expect(await put.text()).toContain('<Code>AccessDenied</Code>')
  })
  it('gives a script or a page only to be saved', async () => {
    const answer = await fetch(await addressOf((await upload('page.html', '<script>')).fileID))
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toBe('attachment')
  })
})

describe('paths and sizes', () => {
  it.each(['../secret', 'a/../../b', '/etc/passwd', 'a//b', '', 'a\\b', 'a\u0000b', './a'])(
    'the path %j is refused',
    async (cloudPath) => expect(await codeOf(upload(cloudPath))).toBe('INVALID_PARAM'),
  )
  it.each(['../storage.key', '/storage.key', 'a/../../storage.key'])(
    'the id of %j names no file',
    async (cloudPath) => {
      const { fileList } = await cloud.app.getTempFileURL({ fileList: [`cloud://local.local/${cloudPath}`] })
      expect(fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST')
    },
  )
  it('an id of another environment names no file', async () => {
    await upload('a.txt')
    const { fileList } = await cloud.app.getTempFileURL({ fileList: ['cloud://other.local/a.txt'] })
    expect(fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST')
  })
  it('a file that is too large is refused whole, and an older one stays', async () => {
    const { fileID } = await upload('a.txt', 'older')
    const failure = await failureOf(upload('a.txt', 'x'.repeat(1001)))
    expect(failure).toMatchObject({
      code: 'STORAGE_REQUEST_FAIL',
      message: expect.stringContaining('EntityTooLarge'),
    })
    expect((await cloud.app.downloadFile({ fileID })).fileContent).toEqual(Buffer.from('older'))
  })
  it('nothing is left behind by uploads that were refused', async () => {
    await codeOf(upload('a.txt', 'x'.repeat(1001)))
    const incoming = path.join(cloud.dataDir, 'files', 'incoming')
    expect(existsSync(incoming) && readdirSync(incoming)).toEqual([])
  })
})
