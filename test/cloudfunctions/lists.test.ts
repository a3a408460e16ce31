import { inboxList } from '@/contract/customer/inbox'
import { ticketList as customersList, ticketSubmit } from '@/contract/customer/ticket'
import type { RequestOf } from '@/contract/endpoint'
import { staffTicketChoices, staffTicketList } from '@/contract/staff/ticket'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { addDays, chinaDay, DAY_MS, HOUR_MS } from '@/domain/time/china'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { aGround, type Caller, type Ground } from './ground/ground'
import { layIn } from './ground/lay-in'

jest.setTimeout(60_000)

type Filter = RequestOf<typeof staffTicketList>

const WEEK_AGO = Date.now() - 7 * DAY_MS
const phone = '13957100042'

let ground: Ground
let agent: Caller
/** 65 tickets of one very moment, all late. */
const crowd: string[] = []
let waiting: string
let closed: string

beforeAll(async () => {
  ground = await aGround()
  agent = await ground.staff('agent')
  const laidIn = await Promise.all(
    Array.from({ length: 65 }, (_, at) =>
      layIn(ground, 'accepted', { at: WEEK_AGO, of: at < 25 ? 'zhou' : 'wang' }),
    ),
  )
  crowd.push(...laidIn.map(({ ticketNo }) => ticketNo))
  const contact = { name: '陈先生', phone, relation: 'self' as const }
  waiting = (await layIn(ground, 'submitted', { of: 'chen', report: { contact } })).ticketNo
  closed = (await layIn(ground, 'closed', { of: 'chen', at: Date.now() - 3 * DAY_MS })).ticketNo
})
afterAll(() => ground.close())

const numbers = (rows: readonly { ticketNo: string }[]) => rows.map(({ ticketNo }) => ticketNo)

const page = async (caller: Caller, filter: Filter) => {
  const answer = await caller.call(staffTicketList, filter)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

const pages = async (caller: Caller, filter: Filter = {}): Promise<string[][]> => {
  const found: string[][] = []
  let cursor: string | undefined
  do {
    const { rows, next } = await page(caller, { ...filter, ...(cursor === undefined ? {} : { cursor }) })
    found.push(numbers(rows))
    cursor = next ?? undefined
  } while (cursor !== undefined)
  return found
}

describe('page by page, where all were submitted in the same millisecond', () => {
  test('staff see each ticket once, newest first', async () => {
    const found = await pages(agent)
    expect(found.map((rows) => rows.length)).toEqual([30, 30, 7])
    expect([...found.flat()].sort()).toEqual([...crowd, waiting, closed].sort())
    expect(found.flat().slice(0, 2)).toEqual([waiting, closed])
  })

  test('a customer sees each of theirs once', async () => {
    const zhou = ground.customer('zhou')
    const first = await zhou.call(customersList, {})
    if (!first.ok || first.data.next === null) throw new Error('there must be a second page')
    const second = await zhou.call(customersList, { cursor: first.data.next })
    if (!second.ok) throw new Error(second.code)
    expect(second.data.next).toBeNull()
    expect([...numbers(first.data.rows), ...numbers(second.data.rows)].sort()).toEqual(
      crowd.slice(0, 25).sort(),
    )
  })

  test('bug: late tickets of one promise were skipped after the first page', async () => {
    const found = await pages(agent, { onlyLate: true })
    expect(found.map((rows) => rows.length)).toEqual([30, 30, 5])
    expect([...found.flat()].sort()).toEqual([...crowd].sort())
  })

  test('a cursor that is made up, or of another list, starts anew and never fails', async () => {
    const { rows } = await page(agent, {})
    for (const cursor of ['AAAA', Buffer.from('{"$ne":null}').toString('base64url')]) {
      expect(numbers((await page(agent, { cursor })).rows)).toEqual(numbers(rows))
    }
  })
})

test('bug: where a technician no longer sees one, the next ticket came twice', async () => {
  const [older, newer] = [Date.now() - 19 * DAY_MS, Date.now() - 18 * DAY_MS]
  const wish = { date: addDays(chinaDay(older), 14), half: 'morning' as const }
  // ten whose visit is long over stand before 21 whose visit was five days ago
  await Promise.all([
    ...Array.from({ length: 10 }, () => layIn(ground, 'assigned', { at: newer })),
    ...Array.from({ length: 21 }, () => layIn(ground, 'assigned', { at: older, report: { wish } })),
  ])
  const found = (await pages(await ground.staff('technician'))).flat()
  expect(new Set(found).size).toBe(found.length)
  expect(found.length).toBe(22)
})

describe('filters', () => {
  test('by place in life', async () => {
    expect((await pages(agent, { status: 'submitted' })).flat()).toEqual([waiting])
    expect((await pages(agent, { status: 'closed' })).flat()).toEqual([closed])
    expect((await pages(agent, { status: 'rejected' })).flat()).toEqual([])
  })

  test('by day in China, both ends included', async () => {
    const day = chinaDay(WEEK_AGO)
    expect((await pages(agent, { createdFrom: day, createdTo: day })).flat().sort()).toEqual(
      [...crowd].sort(),
    )
    const later = chinaDay(WEEK_AGO + DAY_MS)
    const sinceThen = (await pages(agent, { createdFrom: later, status: 'accepted' })).flat()
    expect(sinceThen).toEqual([])
    expect(
      (await pages(agent, { createdTo: chinaDay(WEEK_AGO - DAY_MS), status: 'accepted' })).flat(),
    ).toEqual([])
  })

  test('bug: the days of a late list were ignored', async () => {
    const day = chinaDay(WEEK_AGO)
    const before = chinaDay(WEEK_AGO - DAY_MS)
    expect((await pages(agent, { onlyLate: true, createdFrom: day, createdTo: day })).flat()).toHaveLength(65)
    expect((await pages(agent, { onlyLate: true, createdTo: before, status: 'accepted' })).flat()).toEqual([])
  })

  test('only late: what is past its promise, the longest waiting first, and none that is done', async () => {
    const { ticketNo } = await layIn(ground, 'submitted', { at: WEEK_AGO - DAY_MS })
    const { rows } = await page(agent, { onlyLate: true, status: 'submitted' })
    expect(numbers(rows)[0]).toBe(ticketNo)
    expect(rows.every(({ late }) => late)).toBe(true)
    expect(numbers(rows)).not.toContain(waiting)
  })

  test.each(['dispatcher', 'manager', 'technician'] as const)(
    '%s: every filter is cut to what is theirs',
    async (account) => {
      const caller = await ground.staff(account)
      const elsewhere = await ground.staff(`${account}-elsewhere`)
      const filters: Filter[] = [
        {},
        { status: 'closed' },
        { onlyLate: true },
        { onlyLate: true, status: 'assigned' },
      ]
      for (const filter of filters) {
        expect((await page(elsewhere, filter)).rows).toEqual([])
        expect((await page(caller, filter)).rows.every(({ region }) => region.includes('杭州'))).toBe(true)
      }
      expect(numbers((await page(caller, { status: 'closed' })).rows)).toEqual([closed])
    },
  )
})

describe('searching', () => {
  test('by ticket number, in any spelling that people use', async () => {
    const spellings = [waiting, waiting.toLowerCase(), sayTicketNo(waiting), ` ${[...waiting].join(' ')} `]
    const lookAlike = waiting.replaceAll('0', 'o').replaceAll('1', 'l')
    for (const search of [...spellings, lookAlike]) {
      expect(numbers((await page(agent, { search })).rows)).toEqual([waiting])
    }
  })

  test('by the whole phone, grouped or not; never by a part of it', async () => {
    for (const search of [phone, '139 5710 0042', '139-5710-0042']) {
      expect(numbers((await page(agent, { search })).rows)).toEqual([waiting])
    }
    for (const search of [phone.slice(0, 10), phone.slice(4), '0042', '139****0042']) {
      expect((await page(agent, { search })).rows).toEqual([])
    }
  })

  test('what is neither finds nothing, and blanks are no search', async () => {
    for (const search of ['陈先生', '.*', '{"$ne":null}', waiting.slice(0, 6)]) {
      expect((await page(agent, { search })).rows).toEqual([])
    }
    expect((await page(agent, { search: '   ' })).rows).toHaveLength(30)
  })
})

test('counts tell what waits in each place of a life, on the first page alone', async () => {
  const { counts, next } = await page(agent, {})
  expect(counts).toMatchObject({ accepted: 65, onSite: 0 })
  expect(counts.submitted).toBeGreaterThan(0)
  expect(Object.keys(counts)).not.toContain('closed')
  expect((await page(agent, { cursor: next ?? '' })).counts).toEqual({})
  expect((await page(await ground.staff('dispatcher-elsewhere'), {})).counts.accepted).toBe(0)
})

test('the choices name who can not be picked, with the reason in words', async () => {
  const { ticketNo } = await layIn(ground, 'dispatched')
  const chosen = await (await ground.staff('manager')).call(staffTicketChoices, { ticketNo })
  const toPick = await (await ground.staff('dispatcher')).call(staffTicketChoices, { ticketNo })
  if (!chosen.ok || !toPick.ok) throw new Error('no choices')
  const { technicians } = chosen.data
  expect(toPick.data.outlets.map(({ outletId, refusal }) => [outletId, refusal === null])).toEqual([
    ['outlet-xihu', true],
    ['outlet-ningbo', false],
  ])
  expect(technicians.map(({ technicianId, refusal }) => [technicianId, refusal])).toEqual([
    ['tech-li', null],
    ['tech-zhao', expect.stringContaining('资质')],
  ])
})

test("an inbox is one's own, newest first", async () => {
  const wang = ground.customer('wang')
  const submitted = await wang.call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'boxCode',
    report: aReport(),
  })
  expect(submitted).toMatchObject({ ok: false, code: 'TOO_MANY_OPEN_TICKETS' })
  for (const [at, messageId] of [3, 1, 2].map(
    (hours) => [Date.now() - hours * HOUR_MS, `inbox:${hours}`] as const,
  )) {
    const sortKey = `${String(at).padStart(14, '0')}:${messageId}`
    const words = { template: 'accepted', title: '受理了', body: '核对过了', ticketNo: waiting }
    await ground.db
      .collection('inbox')
      .add({ _id: messageId, messageId, openid: 'openid-chen', at, read: false, sortKey, ...words })
  }
  const inbox = await ground.customer('chen').call(inboxList, {})
  expect(inbox.ok && inbox.data.messages.map(({ messageId }) => messageId)).toEqual([
    'inbox:1',
    'inbox:2',
    'inbox:3',
  ])
  expect(await wang.call(inboxList, {})).toMatchObject({ data: { messages: [], unread: 0 } })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
