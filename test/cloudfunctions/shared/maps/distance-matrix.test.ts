import { createServer, type Server } from 'node:http'
import { createMaps, type Maps, type Start } from '@/cloudfunctions/shared/maps'
import { foundDrives } from '@/domain/dispatch/distance'

const KEY = 'OB4BZ-XXXXX-XXXXX'
const door = { lat: 30.2741, lng: 120.1551 }
const starts = (count: number): Start[] =>
  Array.from({ length: count }, (_, at) => ({ id: `o${at}`, at: { lat: 30 + at / 1000, lng: 120 } }))

interface Asked {
  path: string
  query: URLSearchParams
}

/** The service's side: answers as it documents, and remembers what it was asked. */
let server: Server
let maps: Maps
let asked: Asked[] = []
let answer: (asked: Asked) => { http?: number; body: string } | null

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://service')
    const one = { path: url.pathname, query: url.searchParams }
    asked.push(one)
    const reply = answer(one)
    // null: the line goes dead
    if (reply !== null) response.writeHead(reply.http ?? 200).end(reply.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  maps = createMaps({
    MAPS_KEY: KEY,
    MAPS_API_URL: `http://127.0.0.1:${address.port}/`,
    MAPS_TIMEOUT_MS: '300',
  })
})

beforeEach(() => {
  asked = []
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const says = (body: unknown) => () => ({ body: JSON.stringify(body) })
const rowsOf = (...pairs: object[]) => ({
  status: 0,
  message: 'query ok',
  result: { rows: pairs.map((pair) => ({ elements: [pair] })) },
})

test('one row for each start: metres of road by outlet', async () => {
  answer = says(rowsOf({ distance: 5867, duration: 1052 }, { distance: 12033, duration: 2238 }))
  const { foundM, failure } = await maps.waysTo(door, starts(2))
  expect([...foundM]).toEqual([
    ['o0', 5867],
    ['o1', 12033],
  ])
  expect(failure).toBeNull()
})

test('it asks for driving from all outlets to the door, latitude first', async () => {
  answer = says(rowsOf({ distance: 1, duration: 1 }, { distance: 2, duration: 1 }))
  await maps.waysTo(door, starts(2))
  expect(asked.map(({ path, query }) => [path, Object.fromEntries(query)])).toEqual([
    [
      '/ws/distance/v1/matrix',
      {
        key: KEY,
        mode: 'driving',
        from: '30.000000,120.000000;30.001000,120.000000',
        to: '30.274100,120.155100',
      },
    ],
  ])
})

test('where no road is near, its straight line is not taken for a way, and the estimate stands in', async () => {
  answer = says(rowsOf({ distance: 900, duration: 0, status: 4 }, { distance: 2000, duration: 300 }))
  const { foundM } = await maps.waysTo(door, starts(2))
  const drives = foundDrives(foundM, 1.35)
  expect(drives({ id: 'o0', straightM: 1000 })).toEqual({ distanceM: 1350, by: 'estimate' })
  expect(drives({ id: 'o1', straightM: 1000 })).toEqual({ distanceM: 2000, by: 'map' })
})

test('more than 200 starts are asked in several calls', async () => {
  answer = ({ query }) => {
    const from = query.get('from')?.split(';') ?? []
    return { body: JSON.stringify(rowsOf(...from.map((_, at) => ({ distance: at, duration: 1 })))) }
  }
  const { foundM } = await maps.waysTo(door, starts(450))
  expect(foundM.size).toBe(450)
  expect(asked.map(({ query }) => query.get('from')?.split(';').length)).toEqual([200, 200, 50])
})

test('nobody to ask about: nobody is asked', async () => {
  expect((await maps.waysTo(door, [])).foundM.size).toBe(0)
  expect(asked).toEqual([])
})

describe('the service refuses', () => {
  test.each([
    [120, '此key每秒请求量已达到上限', 'busy'],
    [121, '此key每日调用量已达到上限', 'quota'],
    [333, '存在无法吸附的坐标点', 'noWay'],
    [373, '起终点距离超长', 'noWay'],
    [110, '请求来源未被授权', 'misused'],
    [112, 'IP未被授权', 'misused'],
    [199, '此key未开启webservice功能', 'misused'],
    [311, 'key格式错误', 'misused'],
    [397, '一对多最多支持200个坐标点', 'misused'],
    [987, 'nobody knows this one', 'misused'],
  ])('%i %s: %s', async (status, message, kind) => {
    answer = says({ status, message })
    const { foundM, failure } = await maps.waysTo(door, starts(2))
    expect(foundM.size).toBe(0)
    expect(failure).toEqual({ kind, status, message })
  })

  test('what came before a refusal is kept', async () => {
    let call = 0
    answer = ({ query }) => {
      const from = query.get('from')?.split(';') ?? []
      if (call++ > 0) return { body: JSON.stringify({ status: 120, message: '' }) }
      return { body: JSON.stringify(rowsOf(...from.map(() => ({ distance: 7, duration: 1 })))) }
    }
    const { foundM, failure } = await maps.waysTo(door, starts(250))
    expect(foundM.size).toBe(200)
    expect(failure?.kind).toBe('busy')
  })
})

describe('the line or the answer is bad', () => {
  test.each<[string, typeof answer]>([
    ['HTTP 500', () => ({ http: 500, body: '' })],
    ['not JSON', () => ({ body: '<html>' })],
    ['another shape', says({ status: 0, result: {} })],
    ['a row is missing', says(rowsOf({ distance: 1, duration: 1 }))],
    ['a negative way', says(rowsOf({ distance: -1 }, { distance: 1 }))],
    ['no answer at all', () => null],
  ])('%s: nothing is found, and neither key nor place is told', async (_, reply) => {
    answer = reply
    const { foundM, failure } = await maps.waysTo(door, starts(2))
    expect(foundM.size).toBe(0)
    expect(failure).toMatchObject({ kind: 'busy', status: 0 })
    expect(failure?.message).not.toMatch(/OB4BZ|120\.|30\./)
  })
})

test('without a key there is no map service, and nothing is asked', async () => {
  const { foundM, failure } = await createMaps({}).waysTo(door, starts(3))
  expect([foundM.size, failure, asked]).toEqual([0, null, []])
})

test('a malformed value is named, and not shown', () => {
  expect(() => createMaps({ MAPS_KEY: KEY, MAPS_API_URL: 'secret place' })).toThrow(/MAPS_API_URL/)
  expect(() => createMaps({ MAPS_KEY: KEY, MAPS_API_URL: 'secret place' })).not.toThrow(/secret/)
})
