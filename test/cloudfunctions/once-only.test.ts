import { customerEndpoints } from '@/contract/customer'
import { helpingInvite } from '@/contract/customer/helping'
import { inboxRead } from '@/contract/customer/inbox'
import { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { ticketSubmit } from '@/contract/customer/ticket'
import type { Result } from '@/contract/result'
import { staffEndpoints } from '@/contract/staff'
import { accountMe, accountSignOut } from '@/contract/staff/account'
import { noteOnTicket } from '@/contract/staff/command'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { issueBindCode } from '@/contract/staff/technician'
import { windowWish } from '@/contract/ticket/report'
import type { Survey } from '@/domain/survey/survey'
import { addDays, chinaDay } from '@/domain/time/china'
import { anArticle } from '../builders/article'
import { anAppeal } from '../builders/desk'
import { ASK_ID, anEntry, FINDING_ID, goodRequest, PRODUCT_ID } from '../builders/good-requests'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { aSerial } from '../builders/serial'
import { solvedWay } from '../builders/triage-way'
import { allOf, dump, growth } from './ground/dump'
import { aGround, type Caller, type Ground } from './ground/ground'
import { aCallBack, layCallBack, layDropIn, layFake } from './ground/lay-contacts'
import { layDesk } from './ground/lay-desk'
import { CODE, layIn } from './ground/lay-in'
import { layMissed } from './ground/lay-missed'
import { layProduct, layProof } from './ground/lay-proof'
import { laySession } from './ground/lay-session'
import { layStock } from './ground/lay-stock'
import { laySurvey } from './ground/lay-survey'
import { anUpload, aPhoto, png } from './ground/photo'
import { type Write, writes } from './ground/writes'

/** What people tap again and again while they wait; the others share its way and need fewer. */
const isContended = (key: string): boolean => /submit|open|rate|complete|accept/.test(key)

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

test('every write endpoint is walked', () => {
  const all = [...Object.values(customerEndpoints), ...Object.values(staffEndpoints)]
  const named = all.filter(({ kind }) => kind === 'write').map(({ fn, name }) => `${fn}/${name}`)
  expect([...Object.keys(writes), 'staff/account.signOut'].sort()).toEqual(named.sort())
})

describe.each(Object.entries(writes))('%s', (key, write) => {
  const times = isContended(key) ? 8 : 3

  test(`${times} at once, repeated and late: the first answer, one effect; other words are refused`, async () => {
    const { fn, name, caller, request } = await prepared(key, write)
    const send = (body: object) => caller.raw(fn, { endpoint: name, request: body })
    const before = await dump(ground.db)

    const atOnce = await Promise.all(Array.from({ length: times }, () => send(request)))
    const answers = new Set(atOnce.map(whatItCameTo))
    expect([...answers]).toEqual([expect.stringMatching(/^done/)])
    const after = await dump(ground.db)
    expect(growth(before, after)).toEqual(write.more)

    if (write.from !== undefined) await somethingElseHappens(String(request.ticketNo))
    const meanwhile = await dump(ground.db)
    expect(whatItCameTo(await send(request))).toBe(whatItCameTo(atOnce[0]))
    expect(await send(inOtherWords(name, request))).toMatchObject({ ok: false, code: 'REQUEST_ID_REUSED' })
    expect(await dump(ground.db)).toEqual(meanwhile)
  })
})

test('lesson: a slow net and repeated taps make many tickets (Yearning#508): ten taps, with the first answers lost, make one', async () => {
  const zhou = ground.customer('zhou')
  const request = { requestId: aRequestId(), channel: 'miniProgram' as const, report: aReport() }
  const lost = Promise.all(Array.from({ length: 5 }, () => zhou.call(ticketSubmit, request)))
  const answers = [
    ...(await lost),
    ...(await Promise.all(Array.from({ length: 5 }, () => zhou.call(ticketSubmit, request)))),
  ]
  const numbers = answers.map((answer) => answer.ok && answer.data.ticketNo)
  expect(new Set(numbers).size).toBe(1)
  const tickets = await allOf(ground.db, 'tickets')
  expect(tickets.filter(({ openid }) => openid === 'openid-zhou').map(({ ticketNo }) => ticketNo)).toEqual([
    numbers[0],
  ])
})

test('two customers may have made the same id: each gets their own ticket', async () => {
  const request = { requestId: aRequestId(), channel: 'miniProgram' as const, report: aReport() }
  const [one, other] = await Promise.all([
    ground.customer('zhou').call(ticketSubmit, request),
    ground.customer('chen').call(ticketSubmit, request),
  ])
  expect(one.ok && other.ok && one.data.ticketNo !== other.data.ticketNo).toBe(true)
})

test('a refusal is repeated as well: the same id does not succeed later', async () => {
  const agent = await ground.staff('agent')
  const ticket = await layIn(ground, 'completed')
  const request = goodRequest('staff', 'ticket.accept', { ...ticket, mediaId: '' })
  const refused = await agent.raw('staff', { endpoint: 'ticket.accept', request })
  expect(refused).toMatchObject({ ok: false, code: 'NOT_IN_THIS_STATE' })
  expect(await agent.raw('staff', { endpoint: 'ticket.accept', request })).toEqual(refused)
})

test('bug: who asked once more about a refused file was told that there is none', async () => {
  const wang = ground.customer('wang')
  const mediaId = await anUpload(wang, mediaPrepare, Buffer.from('%PDF-1.7 not a photo'))
  const request = { requestId: aRequestId(), mediaId }
  const first = await wang.call(mediaConfirm, request)
  expect(first).toMatchObject({ ok: false, code: 'MEDIA_KIND_NOT_ALLOWED' })
  expect(await wang.call(mediaConfirm, request)).toEqual(first)
})

test('bug: a late repeat of "all read" swallowed what had come since', async () => {
  const chen = ground.customer('chen')
  const request = { requestId: aRequestId() }
  await layMessage('before', Date.now() - 60_000)
  expect(await chen.call(inboxRead, request)).toEqual({ ok: true, data: { unread: 0 } })
  await layMessage('since', Date.now() + 1)
  expect(await chen.call(inboxRead, request)).toEqual({ ok: true, data: { unread: 1 } })
})

test('signing out twice leaves one signed out', async () => {
  const other = ground.bearer(await laySession(ground.db, 'staff-agent', Date.now() + 60_000))
  const mine = ground.bearer(await laySession(ground.db, 'staff-agent', Date.now() + 60_000))
  const request = { requestId: aRequestId() }
  expect(await mine.call(accountSignOut, request)).toEqual({ ok: true, data: {} })
  expect(await mine.call(accountSignOut, request)).toMatchObject({ ok: false, code: 'SIGN_IN_NEEDED' })
  expect(await other.call(accountMe, {})).toMatchObject({ ok: true })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})

/** Somebody who may, a ticket in the right place of its life, and a good request. */
const prepared = async (key: string, { by, from, desk, of }: Write) => {
  const [fn, name] = key.split('/') as ['customer' | 'staff', string]
  const caller = by === 'wang' ? ground.customer('wang') : await ground.staff(by)
  const visit =
    from === undefined ? { ticketNo: '', rev: 0 } : await layIn(ground, from, of === null ? { of } : {})
  const ticket = desk === undefined ? visit : await layDesk(ground, desk)
  const mediaId = await fileFor(key, caller)
  const good = goodRequest(fn, name, { ...ticket, mediaId })
  return { fn, name, caller, request: { ...good, ...(await more[name]?.(ticket.ticketNo)) } }
}

/** A call that is due, and somebody who wasn't content. */
const callDue: Partial<Survey> = { callback: { at: 1, why: ['sample'], calls: [], isOver: false } }
const recoveryDue: Partial<Survey> = { recovery: { openedAt: 1, dueAt: 2, done: null } }

const laidSurvey = (change: Partial<Survey>) => async (): Promise<object> => {
  const { surveyId, rev } = await laySurvey(ground, change)
  return { surveyId, rev }
}

const more: Record<string, (ticketNo: string) => object | Promise<object>> = {
  'survey.keep': async () => ({ token: (await laySurvey(ground)).token }),
  'survey.answer': async () => ({ token: (await laySurvey(ground)).token }),
  'survey.noteCall': async () => ({
    ...(await laidSurvey(callDue)()),
    outcome: 'answered',
    told: { score: 4, answers: [], words: '' },
  }),
  'survey.sendLink': laidSurvey(callDue),
  'survey.recover': laidSurvey(recoveryDue),
  'fake.settle': () => laid(layFake(ground)),
  'outlet.cancelDropIn': () => laid(layDropIn(ground)),
  'dropIn.settle': () => laid(layDropIn(ground)),
  'hotline.cancelCallBack': () => laid(layCallBack(ground)),
  'callBack.take': () => laid(layCallBack(ground)),
  'callBack.done': () => {
    const taken = { staffId: 'staff-agent', name: '员工agent', at: Date.now() }
    return laid(layCallBack(ground, aCallBack({ state: 'taken', taken })))
  },
  'ticket.complete': () => ({ confirmation: { kind: 'code', code: CODE } }),
  'ticket.awaitPart': () => ({ expectedOn: addDays(chinaDay(Date.now()), 3) }),
  'ticket.answerFee': async (ticketNo) => {
    const feeAsk = { askId: ASK_ID, at: 0, fees: [], totalFen: 30_000, reason: '电机烧了' }
    await ground.db
      .collection('tickets')
      .doc(ticketNo)
      .update({ feeAsk: ground.db.command.set(feeAsk) })
    return {}
  },
  'warranty.settle': async () => {
    const { ticketNo } = await layIn(ground, 'onSite')
    await ground.db.collection('findings').add({
      _id: FINDING_ID,
      ticketNo,
      openid: 'openid-wang',
      exclusion: 'misuse',
      words: '电压高',
      mediaIds: ['media:of-the-visit'],
      standing: 'outlet',
      by: '李建国',
      at: 0,
      settled: null,
      rev: 1,
    })
    return {}
  },
  'desk.open': async () => {
    await layProduct(ground)
    return {}
  },
  'proof.read': laidProof('read'),
  'proof.confirm': laidProof('read'),
  'proof.remove': laidProof('read'),
  'proof.rule': laidProof('queued'),
  'knowledge.settleMissed': async () => {
    await layMissed(ground.db, 'missed:laid-in', '浴霸能不能接太阳能')
    return {}
  },
  'product.rename': laidProduct(false),
  'product.giveUp': laidProduct(false),
  'product.offer': laidProduct(false),
  'product.withdraw': laidProduct(true),
  'product.release': async () => {
    const serialNo = aSerial({ run: 4_001 })
    await layProduct(ground, 'chen', { productId: `product:${serialNo}`, serialNo })
    return {}
  },
  'product.takeOver': async () => {
    const serialNo = aSerial({ run: 4_000 })
    await layProduct(ground, 'chen', {
      productId: `product:${serialNo}`,
      serialNo,
      ...offered('openid-chen', '12340000'),
    })
    return { handoverCode: '12340000', serialNo }
  },
  // whoever ruled on a proof may not judge the appeal about it, and an earlier row did
  'desk.act': async () => {
    await ground.db.collection('proofs').where({ productId: 'product:of-wang' }).remove()
    return {}
  },
  'helping.join': async () => {
    const invited = await ground
      .customer('chen')
      .call(helpingInvite, { requestId: aRequestId(), name: '妈妈' })
    return { code: invited.ok ? invited.data.code : '' }
  },
  'stock.send': laidStock,
  'stock.arrive': laidStock,
  'stock.decide': laidStock,
  'technician.bind': async () => {
    const manager = await ground.staff('manager')
    const issued = await manager.call(issueBindCode, { requestId: aRequestId(), technicianId: 'tech-li' })
    return { code: issued.ok ? issued.data.code : '' }
  },
}

/** Her heater, with a proof that waits. */
function laidProof(state: 'read' | 'queued') {
  return async () => {
    await layProduct(ground)
    await layProof(ground, state)
    return {}
  }
}

function laidProduct(isOffered: boolean) {
  return async () => {
    await layProduct(ground, 'wang', isOffered ? offered('openid-wang', '43210000') : {})
    if (isOffered)
      await ground.db.collection('products').add({ _id: 'offer:43210000', productId: PRODUCT_ID })
    return {}
  }
}

const offered = (owner: string, code: string) => ({
  ownership: { status: 'offered' as const, owner, since: 0, code, until: Date.now() + 60_000, triesLeft: 5 },
})

/** Lamps on the outlet's shelf, two on their way to it, and some that it asked for. */
async function laidStock() {
  await layStock(ground.db)
  return {}
}

/** It is there; the request needs nothing more. */
const laid = async (laying: Promise<void>): Promise<object> => {
  await laying
  return {}
}

const fileFor = async (key: string, caller: Caller): Promise<string> => {
  if (key === 'customer/proof.read') return aPhoto(caller, mediaPrepare, mediaConfirm)
  if (
    key === 'staff/warranty.find' ||
    key === 'staff/ticket.complete' ||
    key === 'staff/technician.setPortrait'
  )
    return aPhoto(caller, staffMediaPrepare, staffMediaConfirm)
  if (key === 'customer/media.confirm') return anUpload(caller, mediaPrepare, png)
  return key === 'staff/media.confirm' ? anUpload(caller, staffMediaPrepare, png) : ''
}

/** What an answer says, without what is of the moment: signed addresses, what is next, how much is unread. */
const whatItCameTo = (answer: Result<unknown> | undefined): string => {
  if (!answer?.ok) return String(answer?.code)
  const { ticketNo, mediaId, proofId } = answer.data as {
    ticketNo?: string
    mediaId?: string
    proofId?: string
  }
  return `done ${ticketNo ?? ''}${mediaId ?? ''}${proofId ?? ''}`
}

/** Fields that only one or two endpoints have. */
const others = {
  phoneLast4: '9999',
  harmed: true,
  phone: '19900009999',
  dropInId: 'dropIn:another',
  callBackId: 'callBack:another',
  agree: false,
  proofId: 'proof:another',
  technicianId: 'tech-zhao',
  place: '书房',
  handoverCode: '00000001',
  toCode: aSerial({ run: 11 }),
  code: '12345678',
  quantity: 7,
  counted: 9,
  arrived: 1,
  point: null,
  lat: 31,
  what: '什么也没做',
  q: '浴霸能不能接风扇',
  helped: false,
  way: { ...solvedWay, outcome: 'left' },
  article: anArticle({ topic: 'care.lamp', title: '灯泡怎么擦' }),
}

const inOtherWords = (name: string, request: Record<string, unknown>): Record<string, unknown> => {
  const { facts, rev, reason, score, sizeBytes, mediaId, report, seatId, window, productId } = request
  for (const [field, other] of Object.entries(others)) {
    if (field in request) return { ...request, [field]: other }
  }
  if (facts !== undefined) return { ...request, facts: { ...anEntry(), day: '2025-06-19' } }
  if (typeof rev === 'number') return { ...request, rev: rev + 1 }
  if (typeof reason === 'string') return { ...request, reason: `${reason}，请快一点` }
  if (typeof score === 'number') return { ...request, score: 1 }
  if (typeof sizeBytes === 'number') return { ...request, sizeBytes: sizeBytes + 1 }
  if (typeof mediaId === 'string') return { ...request, mediaId: `${mediaId}0` }
  if (typeof productId === 'string') return { ...request, productId: 'product:another' }
  if (typeof seatId === 'string') return { ...request, seatId: seatId.replace(/\d+$/, '7') }
  if (window !== undefined) return { ...request, window: anotherHalf(window) }
  if (name === 'desk.open') return { ...request, report: anAppeal({ words: '换个说法' }) }
  if (report !== undefined) return { ...request, report: aReport({ mediaIds: ['media:another'] }) }
  if (request.answers !== undefined) return { ...request, answers: [] }
  if (request.holdings !== undefined) return { ...request, holdings: ['messages'] }
  if (request.helpingId !== undefined) return { ...request, helpingId: 'h-another' }
  if (name.startsWith('helping.')) return { ...request, name: '外婆' }
  return 'ticketNo' in request
    ? { ...request, ticketNo: '0000000' }
    : { ...request, messageIds: ['inbox:another'] }
}

const anotherHalf = (window: unknown): object => {
  const { date, half } = windowWish.parse(window)
  return { date, half: half === 'morning' ? 'afternoon' : 'morning' }
}

const somethingElseHappens = async (ticketNo: string): Promise<void> => {
  const { data } = await ground.db.collection('tickets').doc(ticketNo).get()
  const { rev } = (data as { rev: number }[])[0] ?? { rev: 0 }
  const request = { requestId: aRequestId(), ticketNo, rev, note: '客户又来电话' }
  expect(await (await ground.staff('agent')).call(noteOnTicket, request)).toMatchObject({ ok: true })
}

const layMessage = async (name: string, at: number): Promise<void> => {
  const messageId = `inbox:${name}`
  await ground.db.collection('inbox').add({
    _id: messageId,
    messageId,
    openid: 'openid-chen',
    ticketNo: '7K4902M',
    template: 'accepted',
    title: '受理了',
    body: '客服核对过了',
    at,
    read: false,
    sortKey: `${String(at).padStart(14, '0')}:${messageId}`,
  })
}
