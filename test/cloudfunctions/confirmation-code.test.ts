import { ticketGet, ticketReopen } from '@/contract/customer/ticket'
import type { RequestOf } from '@/contract/endpoint'
import { completeTicket } from '@/contract/staff/command'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { staffTicketGet } from '@/contract/staff/ticket'
import { aRequestId } from '../builders/request-id'
import { allOf, dump } from './ground/dump'
import { aGround, type Caller, type Ground } from './ground/ground'
import { CODE, type LaidIn, layIn } from './ground/lay-in'
import { anUpload, aPhoto, png } from './ground/photo'

type Completing = RequestOf<typeof completeTicket>

const WRONG = '000000'
const signature = (mediaId: string) => ({ kind: 'signature' as const, mediaId })

jest.setTimeout(60_000)

const look = { name: '上门检查', amountFen: 5000, entry: 'list/2026-11/inspection' }

let ground: Ground
let technician: Caller
beforeAll(async () => {
  ground = await aGround()
  technician = await ground.staff('technician')
})
afterAll(() => ground.close())

test('the right code completes the visit', async () => {
  expect(await complete(await layIn(ground, 'onSite'))).toMatchObject({
    ok: true,
    data: { status: 'completed' },
  })
})

test('the customer alone reads the code, and only while the technician is there', async () => {
  const [{ ticketNo: coming }, { ticketNo }] = [await layIn(ground, 'enRoute'), await layIn(ground, 'onSite')]
  const wang = ground.customer('wang')
  expect(await wang.call(ticketGet, { ticketNo: coming })).toMatchObject({ data: { confirmationCode: null } })
  expect(await wang.call(ticketGet, { ticketNo })).toMatchObject({ data: { confirmationCode: CODE } })
  for (const account of ['agent', 'dispatcher', 'manager', 'technician', 'quality']) {
    const seen = await (await ground.staff(account)).call(staffTicketGet, { ticketNo })
    expect([account, seen.ok, JSON.stringify(seen).includes(CODE)]).toEqual([account, true, false])
  }
})

describe('guessing', () => {
  test('five wrong codes lock it, even for the right one, and the signature still completes', async () => {
    const ticket = await layIn(ground, 'onSite')
    for (let tries = 0; tries < 5; tries += 1) expect(await guess(ticket)).toBe('CONFIRMATION_CODE_WRONG')
    expect(await guess(ticket, CODE)).toBe('CONFIRMATION_CODE_LOCKED')
    expect(await complete(ticket, { confirmation: signature(await photo()) })).toMatchObject({
      ok: true,
      data: { status: 'completed' },
    })
  })

  test('twenty at once are no more than five', async () => {
    const ticket = await layIn(ground, 'onSite')
    const codes = await Promise.all(Array.from({ length: 20 }, () => guess(ticket)))
    expect(codes.filter((code) => code === 'CONFIRMATION_CODE_WRONG')).toHaveLength(5)
    expect(codes.filter((code) => code === 'CONFIRMATION_CODE_LOCKED')).toHaveLength(15)
  })

  test('the lock opens when its time is over', async () => {
    const ticket = await layIn(ground, 'onSite')
    for (let tries = 0; tries < 5; tries += 1) await guess(ticket)
    await ground.db.collection('limits').doc(`limit:confirmation:${ticket.ticketNo}`).update({ until: 1 })
    expect(await complete(ticket)).toMatchObject({ ok: true })
  })

  test('the same wrong code sent again by a slow net is one try', async () => {
    const ticket = await layIn(ground, 'onSite')
    const request = await completing(ticket, { confirmation: { kind: 'code', code: WRONG } })
    for (let sent = 0; sent < 8; sent += 1) {
      expect(await technician.call(completeTicket, request)).toMatchObject({
        code: 'CONFIRMATION_CODE_WRONG',
      })
    }
    expect(await complete(ticket)).toMatchObject({ ok: true })
  })

  test("bug: a technician of elsewhere could lock the code of somebody else's visit", async () => {
    const ticket = await layIn(ground, 'onSite')
    const stranger = await ground.staff('technician-elsewhere')
    for (let tries = 0; tries < 6; tries += 1) {
      const request = await completing(ticket, { confirmation: { kind: 'code', code: WRONG } })
      expect(await stranger.call(completeTicket, request)).toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await complete(ticket)).toMatchObject({ ok: true })
  })

  test('bug: fees that do not add up, with the right code, were counted as wrong codes', async () => {
    const ticket = await layIn(ground, 'onSite')
    for (let tries = 0; tries < 6; tries += 1) {
      expect(await complete(ticket, { totalFen: 4000 })).toMatchObject({ code: 'FEE_TOTAL_WRONG' })
    }
    expect(await complete(ticket)).toMatchObject({ ok: true })
  })

  test('before the visit a code is neither right nor wrong', async () => {
    const ticket = await layIn(ground, 'assigned')
    expect(await guess(ticket, CODE)).toBe('NOT_IN_THIS_STATE')
    expect(await guess(ticket)).toBe('NOT_IN_THIS_STATE')
  })
})

test('bug: the technician knew the code of a reopened ticket from the visit before', async () => {
  const { ticketNo } = await layIn(ground, 'completed')
  const reopened = await ground
    .customer('wang')
    .call(ticketReopen, { requestId: aRequestId(), ticketNo, reason: '又不热' })
  expect(reopened).toMatchObject({ ok: true })
  const stored = (await allOf(ground.db, 'tickets')).find((ticket) => ticket.ticketNo === ticketNo)
  expect(stored?.confirmationCode).toMatch(/^\d{6}$/)
  expect(stored?.confirmationCode).not.toBe(CODE)
})

describe('what does not go with a completion changes nothing', () => {
  test.each<[string, Partial<Completing>, string]>([
    [
      'more than the cap',
      { fees: [{ ...look, amountFen: 26_001, quantity: 6 }], totalFen: 26_001 },
      'FEE_ABOVE_CAP',
    ],
    ['lines that do not add up', { totalFen: 4999 }, 'FEE_TOTAL_WRONG'],
    ['a line of no list', { fees: [{ name: '辛苦费', amountFen: 5000 }] }, 'FEE_NOT_ON_LIST'],
    [
      'a line of a list that nobody published',
      { fees: [{ ...look, entry: 'list/2031-01/inspection' }] },
      'FEE_NOT_ON_LIST',
    ],
    [
      'a line that is dearer than the list',
      { fees: [{ ...look, amountFen: 5001 }], totalFen: 5001 },
      'FEE_ABOVE_LIST',
    ],
    [
      'a way that the customer was never asked about',
      { fees: [{ name: '路程费', amountFen: 3000, entry: 'list/2026-11/distance' }], totalFen: 3000 },
      'FEE_NOT_ON_LIST',
    ],
    ['no photo', { mediaIds: [] }, 'PHOTO_NEEDED'],
    ['a photo that is not there', { mediaIds: ['media:nowhere'] }, 'MEDIA_NOT_FOUND'],
    ['a signature that is not there', { confirmation: signature('media:nowhere') }, 'MEDIA_NOT_FOUND'],
  ])('%s', async (_, change, code) => {
    const ticket = await layIn(ground, 'onSite')
    const request = await completing(ticket, change)
    const before = await dump(ground.db)
    expect(await technician.call(completeTicket, request)).toMatchObject({ ok: false, code })
    expect(await dump(ground.db)).toEqual(before)
  })

  test('a photo that nobody looked at, and one that is with another ticket', async () => {
    const [ticket, other] = [await layIn(ground, 'onSite'), await layIn(ground, 'onSite')]
    const unconfirmed = await anUpload(technician, staffMediaPrepare, png)
    expect(await complete(ticket, { mediaIds: [unconfirmed] })).toMatchObject({ code: 'MEDIA_NOT_FOUND' })
    const taken = await photo()
    expect(await complete(other, { mediaIds: [taken] })).toMatchObject({ ok: true })
    expect(await complete(ticket, { mediaIds: [taken] })).toMatchObject({ code: 'MEDIA_NOT_FOUND' })
  })
})

test('a ticket that a colleague changed meanwhile is refused, not overwritten', async () => {
  const { ticketNo, rev } = await layIn(ground, 'onSite')
  expect(await complete({ ticketNo, rev: rev - 1 })).toMatchObject({ code: 'TICKET_CHANGED' })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})

const photo = () => aPhoto(technician, staffMediaPrepare, staffMediaConfirm)

const completing = async (ticket: LaidIn, change: Partial<Completing> = {}): Promise<Completing> => ({
  requestId: aRequestId(),
  ...ticket,
  summary: '换了灯泡',
  fees: [look],
  totalFen: 5000,
  parts: [],
  mediaIds: change.mediaIds ?? [await photo()],
  confirmation: { kind: 'code', code: CODE },
  ...change,
})

const complete = async (ticket: LaidIn, change: Partial<Completing> = {}) =>
  technician.call(completeTicket, await completing(ticket, change))

/** @returns why not */
const guess = async (ticket: LaidIn, code = WRONG): Promise<string> => {
  const confirmation = { kind: 'code' as const, code }
  const answer = await complete(ticket, { confirmation, mediaIds: ['media:none'] })
  return answer.ok ? 'OK' : answer.code
}
