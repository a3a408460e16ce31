import { customerEndpoints } from '@/contract/customer'
import { MAX_IMAGE_BYTES, mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { ticketGet, ticketSubmit } from '@/contract/customer/ticket'
import { errorCopy } from '@/contract/error-code'
import { staffEndpoints } from '@/contract/staff'
import { staffTicketGet } from '@/contract/staff/ticket'
import type { RepairReport } from '@/contract/ticket/report'
import { mayCall } from '@/domain/policies/endpoint-policy'
import { goodRequest } from '../builders/good-requests'
import { aMember } from '../builders/people'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { allOf, dump } from './ground/dump'
import { aGround, type Caller, type Ground, type PersonId } from './ground/ground'
import { layIn } from './ground/lay-in'
import { anUpload, aPhoto, png } from './ground/photo'
import { staffAccounts } from './ground/records'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

const aReportBy = (person: PersonId, change: Partial<RepairReport> = {}) =>
  ground.customer(person).call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: aReport(change),
  })

describe('what does not parse', () => {
  const bad: [string, (good: Record<string, unknown>) => unknown][] = [
    ['an unknown field', (good) => ({ ...good, isAdmin: true })],
    [
      'operators',
      (good) => Object.fromEntries(Object.keys({ ...good, ticketNo: 1 }).map((key) => [key, { $ne: null }])),
    ],
    ['a list', (good) => [good]],
    ['nothing', () => undefined],
    ['null', () => null],
    [
      'numbers',
      (good) => Object.fromEntries(Object.keys({ ...good, ticketNo: 1 }).map((key) => [key, -1e308])),
    ],
    [
      'endless text',
      (good) =>
        Object.fromEntries(Object.keys({ ...good, ticketNo: 1 }).map((key) => [key, '长'.repeat(50_000)])),
    ],
  ]
  const endpoints = [...Object.values(customerEndpoints), ...Object.values(staffEndpoints)]

  test.each(bad)(
    '%s gets a code and a Chinese sentence at every endpoint, and changes nothing',
    async (_, spoil) => {
      const before = await dump(ground.db)
      for (const { fn, name } of endpoints) {
        const caller = fn === 'customer' ? ground.customer('wang') : await whoMay(name)
        const answer = await caller.raw(fn, { endpoint: name, request: spoil(goodRequest(fn, name)) })
        expect([name, answer]).toMatchObject([
          name,
          { ok: false, code: 'BAD_REQUEST', message: expect.stringMatching(/^[\p{Script=Han}"，]+。$/u) },
        ])
        expect(JSON.stringify(answer)).not.toMatch(/\bat \/|Error|zod|node_modules|\$ne/i)
      }
      expect(await dump(ground.db)).toEqual(before)
    },
  )

  test('the sentence names the field, and the field its place', async () => {
    const contact = { ...aReport().contact, phone: '12345' }
    const answer = await ground.customer('wang').raw('customer', {
      endpoint: 'ticket.submit',
      request: { requestId: aRequestId(), channel: 'miniProgram', report: { ...aReport(), contact } },
    })
    expect(answer).toEqual({
      ok: false,
      code: 'BAD_REQUEST',
      message: '"手机号"没填对，请改一下再提交。',
      field: 'report.contact.phone',
    })
  })

  test.each([
    ['no endpoint', { request: {} }, 'BAD_REQUEST'],
    ['an endpoint that does not exist', { endpoint: 'ticket.destroy', request: {} }, 'UNKNOWN_ENDPOINT'],
    ['a name that every object has', { endpoint: 'constructor', request: {} }, 'UNKNOWN_ENDPOINT'],
    [
      "the staff's endpoint at the customer's function",
      { endpoint: 'ticket.accept', request: {} },
      'UNKNOWN_ENDPOINT',
    ],
    ['an operator for an endpoint', { endpoint: { $ne: null }, request: {} }, 'BAD_REQUEST'],
    ['a text', 'ticket.list', 'BAD_REQUEST'],
    ['a list', [], 'BAD_REQUEST'],
  ] as const)('%s', async (_, body, code) => {
    expect(await ground.customer('wang').raw('customer', body)).toEqual({
      ok: false,
      code,
      message: errorCopy[code],
    })
  })

  test('a body that is no JSON, over HTTP', async () => {
    const answer = await fetch(`${ground.host.url}/fn/staff`, { method: 'POST', body: '{"endpoint": ' })
    expect(await answer.json()).toMatchObject({ ok: false, code: 'BAD_REQUEST' })
    expect(answer.headers.get('content-type')).toContain('application/json')
  })
})

describe('text', () => {
  test('that looks like a page or a query is kept as the text it is, without control characters', async () => {
    const description = '<img src=x onerror=alert(1)>\u0000\u0007 {"$gt":""} {{1+1}} \u200B不热'
    const submitted = await aReportBy('wang', { fault: { ...aReport().fault, description } })
    if (!submitted.ok) throw new Error(submitted.code)
    const kept = '<img src=x onerror=alert(1)> {"$gt":""} {{1+1}} 不热'
    const { ticketNo } = submitted.data
    expect(await ground.customer('wang').call(ticketGet, { ticketNo })).toMatchObject({
      data: { description: kept },
    })
    expect(await (await ground.staff('agent')).call(staffTicketGet, { ticketNo })).toMatchObject({
      data: { description: kept },
    })
  })

  test('that is as long as it may be is taken; a character more is not', async () => {
    const taken = await aReportBy('wang', { fault: { ...aReport().fault, description: '长'.repeat(500) } })
    expect(taken).toMatchObject({ ok: true })
    const refused = await aReportBy('wang', { fault: { ...aReport().fault, description: '长'.repeat(501) } })
    expect(refused).toMatchObject({ code: 'BAD_REQUEST', field: 'report.fault.description' })
  })
})

describe('rules that come before a ticket', () => {
  test('the day must exist and be in reach, danger means power off, consent is given', async () => {
    const day = (date: string) => aReportBy('wang', { wish: { date, half: 'morning' } })
    expect(await day('2026-02-30')).toMatchObject({ code: 'BAD_REQUEST', field: 'report.wish.date' })
    expect(await day('2020-01-01')).toMatchObject({ code: 'WINDOW_NOT_AVAILABLE' })
    expect(await day('2099-12-31')).toMatchObject({ code: 'WINDOW_NOT_AVAILABLE' })
    const fault = { ...aReport().fault, symptom: 'electric-shock' as const, powerIsOff: false }
    expect(await aReportBy('wang', { fault })).toMatchObject({ code: 'SAFETY_NOT_CONFIRMED' })
    const consent = { version: '2026-11-01', given: false as unknown as true }
    expect(await aReportBy('wang', { consent })).toMatchObject({
      code: 'BAD_REQUEST',
      field: 'report.consent.given',
    })
  })

  test('five open tickets are enough', async () => {
    for (let count = 0; count < 5; count += 1) await layIn(ground, 'accepted', { of: 'zhou' })
    expect(await aReportBy('zhou')).toMatchObject({ ok: false, code: 'TOO_MANY_OPEN_TICKETS' })
  })
})

describe('files', () => {
  const head = (...first: (string | number[])[]) =>
    Buffer.concat([...first.map((one) => Buffer.from(one as string, 'latin1')), Buffer.alloc(64)])
  const jpeg = head([0xff, 0xd8, 0xff, 0xe0])
  const mp4 = head([0, 0, 0, 24], 'ftypisom')

  const confirmed = async (bytes: Buffer, kind: 'image' | 'video' = 'image') => {
    const wang = ground.customer('wang')
    const mediaId = await anUpload(wang, mediaPrepare, bytes, kind)
    return wang.call(mediaConfirm, { requestId: aRequestId(), mediaId })
  }

  test.each([
    ['an empty file', Buffer.alloc(0), 'MEDIA_EMPTY'],
    [
      'an SVG with a script',
      head('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'),
      'MEDIA_KIND_NOT_ALLOWED',
    ],
    ['a page', head('<!doctype html><script>'), 'MEDIA_KIND_NOT_ALLOWED'],
    ['a PDF', head('%PDF-1.7'), 'MEDIA_KIND_NOT_ALLOWED'],
    [
      'ten megabytes and a byte of JPEG',
      Buffer.concat([jpeg, Buffer.alloc(MAX_IMAGE_BYTES + 1 - jpeg.length)]),
      'MEDIA_TOO_LARGE',
    ],
  ])('%s does not stay', async (_, bytes, code) => {
    expect(await confirmed(bytes)).toMatchObject({ ok: false, code })
  })

  test('a photo that was called a video is a photo, and has a photo’s limit', async () => {
    expect(await confirmed(jpeg, 'video')).toMatchObject({ ok: true, data: { kind: 'image' } })
    const large = Buffer.concat([jpeg, Buffer.alloc(MAX_IMAGE_BYTES)])
    expect(await confirmed(large, 'video')).toMatchObject({ ok: false, code: 'MEDIA_TOO_LARGE' })
  })

  test('ten megabytes of photo, and more than that of video, are taken', async () => {
    expect(await confirmed(Buffer.concat([jpeg, Buffer.alloc(MAX_IMAGE_BYTES - jpeg.length)]))).toMatchObject(
      { ok: true },
    )
    const video = Buffer.concat([mp4, Buffer.alloc(MAX_IMAGE_BYTES)])
    expect(await confirmed(video, 'video')).toMatchObject({ ok: true, data: { kind: 'video' } })
  })

  test.each([
    ['image', 0, 'MEDIA_EMPTY'],
    ['image', 10 * 1024 * 1024 + 1, 'MEDIA_TOO_LARGE'],
    ['video', 50 * 1024 * 1024 + 1, 'MEDIA_TOO_LARGE'],
  ] as const)('a place for %s of %i bytes is not even given', async (kind, sizeBytes, code) => {
    const asked = await ground
      .customer('wang')
      .call(mediaPrepare, { requestId: aRequestId(), kind, sizeBytes })
    expect(asked).toMatchObject({ ok: false, code })
  })

  test('a file goes with a ticket only when it was looked at, is one’s own, and is with no other ticket', async () => {
    const chen = ground.customer('chen')
    const [unseen, foreign, own] = [
      await anUpload(chen, mediaPrepare, png),
      await aPhoto(ground.customer('wang'), mediaPrepare, mediaConfirm),
      await aPhoto(chen, mediaPrepare, mediaConfirm),
    ]
    const before = await dump(ground.db)
    for (const mediaIds of [[unseen], [foreign], ['media:nowhere'], [own, unseen]]) {
      expect(await aReportBy('chen', { mediaIds })).toMatchObject({ ok: false, code: 'MEDIA_NOT_FOUND' })
    }
    expect(await dump(ground.db)).toEqual(before)

    const taken = await aReportBy('chen', { mediaIds: [own, own] })
    expect(taken.ok && taken.data.ticket.media).toHaveLength(1)
    expect(await aReportBy('chen', { mediaIds: [own] })).toMatchObject({ ok: false, code: 'MEDIA_NOT_FOUND' })
  })

  test('a second video is one too many, and neither goes with the ticket', async () => {
    const chen = ground.customer('chen')
    const video = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(64)])
    const looked = async () => {
      const mediaId = await anUpload(chen, mediaPrepare, video, 'video')
      expect(await chen.call(mediaConfirm, { requestId: aRequestId(), mediaId })).toMatchObject({ ok: true })
      return mediaId
    }
    const mediaIds = [await looked(), await looked()]
    expect(await aReportBy('chen', { mediaIds })).toMatchObject({ ok: false, code: 'MEDIA_TOO_MANY' })
    const states = (await allOf(ground.db, 'media')).filter(({ _id }) => mediaIds.includes(String(_id)))
    expect(states.map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
  })

  test('looking again at a file that is with a ticket changes nothing', async () => {
    const chen = ground.customer('chen')
    const [attached] = (await allOf(ground.db, 'media')).filter(({ state }) => state === 'attached')
    await chen.call(mediaConfirm, { requestId: aRequestId(), mediaId: String(attached?._id) })
    expect((await allOf(ground.db, 'media')).find(({ _id }) => _id === attached?._id)).toEqual(attached)
  })
})

test('neither log nor answers held a stack, and no query went without an index', () => {
  expect(ground.log.filter((line) => /"level":"error"|Error|\n\s+at /.test(line))).toEqual([])
  expect(ground.host.unindexedQueries()).toEqual([])
})

/** Somebody whose role may call it. */
const whoMay = (name: string): Promise<Caller> => {
  const key = `staff/${name}` as 'staff/ticket.get'
  const member = staffAccounts.find(({ role }) => mayCall(aMember(role), key))
  return ground.staff(member?.account ?? 'agent')
}
