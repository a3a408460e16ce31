import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { readsKey } from '@/cloudfunctions/shared/proof/take-up'
import { ownerOf } from '@/cloudfunctions/shared/repositories/media'
import { serialKeysFrom } from '@/cloudfunctions/shared/serial/keyed-code'
import { inboxList } from '@/contract/customer/inbox'
import { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { productReadLabel, proofConfirm, proofList, proofRead, proofRemove } from '@/contract/customer/proof'
import type { ProofKind } from '@/contract/product/proof'
import type { ProofEntry } from '@/contract/product/proof-entry'
import type { ProofView } from '@/contract/product/proof-view'
import { proofGet, proofQueue, proofRule } from '@/contract/staff/proof'
import { signSerial } from '@/domain/serial/serial-no'
import { addDays, chinaDay, DAY_MS } from '@/domain/time/china'
import { demoSerialKeys } from '@/local/host/demo-serial-keys'
import { makePicture } from '@/scripts/invoices/make'
import { rendered } from '@/scripts/invoices/raster'
import { createSheet } from '@/scripts/invoices/sheet'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Caller, type Ground } from '../ground/ground'
import { layProduct } from '../ground/lay-proof'
import { anUpload, png } from '../ground/photo'
import { digitalOfd } from '../reader/files/archives'
import { drawDigital, pdf } from '../reader/files/pdfs'

jest.setTimeout(120_000)

/** What stands on the digital invoice of the tests. */
const NUMBER = '24332000000012345678'
const DAY = '2024-03-14'

const folder = mkdtempSync(path.join(tmpdir(), 'proofs-'))
let ground: Ground
let wang: Caller
let chen: Caller
let quality: Caller
beforeAll(async () => {
  ground = await aGround()
  wang = ground.customer('wang')
  chen = ground.customer('chen')
  quality = await ground.staff('quality')
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await ground.close()
})

let count = 0
/** A heater of hers that no other test has put a proof to. */
const aHeater = (more: { model?: string; producedIn?: string } = {}, of: 'wang' | 'chen' = 'wang') =>
  layProduct(ground, of, { productId: `product:heater-${++count}`, serialIs: 'genuine', ...more })

const put = async (
  caller: Caller,
  productId: string,
  bytes: Uint8Array,
  { kind = 'invoice', as = 'document' }: { kind?: ProofKind; as?: 'image' | 'document' } = {},
): Promise<ProofView> => {
  const mediaId = await anUpload(caller, mediaPrepare, Buffer.from(bytes), as)
  const looked = await caller.call(mediaConfirm, { requestId: aRequestId(), mediaId })
  if (!looked.ok) throw new Error(looked.code)
  const read = await caller.call(proofRead, { requestId: aRequestId(), productId, mediaId, kind })
  if (!read.ok) throw new Error(read.code)
  return read.data
}

/** As it was read, without a change. */
const asRead = ({ entry }: ProofView): ProofEntry => {
  if (entry?.day == null) throw new Error('no day was read')
  return { ...entry, day: entry.day }
}

const confirm = (caller: Caller, { proofId }: ProofView, facts: ProofEntry) =>
  caller.call(proofConfirm, { requestId: aRequestId(), proofId, facts })

const confirmed = async (caller: Caller, view: ProofView, facts: ProofEntry): Promise<ProofView> => {
  const answer = await confirm(caller, view, facts)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

/** Digits that differ make another paper. */
const ofdWith = (number: string, day = '2024年03月14日') => digitalOfd({ InvoiceNo: number, IssueDate: day })

test('given the PDF of an invoice, it is read, confirmed in one tap and counts at once', async () => {
  const productId = await aHeater({ model: 'QDP6020C' })
  const read = await put(wang, productId, await pdf(drawDigital))
  expect(read).toMatchObject({ state: 'read', unread: null, unsure: [], picture: { kind: 'document' } })
  expect(read.entry).toMatchObject({ number: NUMBER, day: DAY, amountFen: 113_000 })
  expect(read.reading?.fields.buyer?.value).toBe('张**')

  const answer = await confirmed(wang, read, asRead(read))
  expect(answer).toMatchObject({ state: 'confirmed', holds: [] })
  expect(answer.words).toBe('2024年3月14日的发票已经算进保修。')
  const daysKept = Math.round(((answer.keptUntil ?? 0) - Date.now()) / DAY_MS)
  expect(daysKept).toBe(30)
})

test('given an OFD, the same; and neither its words nor its numbers reach the log', async () => {
  const productId = await aHeater()
  const read = await put(wang, productId, ofdWith('24332000000011112222'))
  expect(read.entry).toMatchObject({ number: '24332000000011112222', day: DAY })
  expect(await confirmed(wang, read, asRead(read))).toMatchObject({ state: 'confirmed' })
  for (const word of ['24332000000011112222', '家和电器', '张建国', '1130']) {
    expect(ground.log.join('\n')).not.toContain(word)
  }
})

test('given a photo that shows nothing, it says so, is filled in by hand and waits for a person', async () => {
  const productId = await aHeater()
  const read = await put(wang, productId, png, { as: 'image' })
  expect(read).toMatchObject({ state: 'read', reading: null, entry: null })
  expect(read.unread).toBe('照片太小，字看不清。请靠近一点，把整张发票拍满画面。')
  const answer = await confirmed(wang, read, { ...byHand, number: null })
  expect(answer).toMatchObject({ state: 'queued', holds: ['notRead'], keptUntil: null })
  expect(answer.words).toContain('工作人员正在核对')
})

const byHand: ProofEntry = {
  paper: null,
  invoiceCode: null,
  number: null,
  day: '2025-06-18',
  amountFen: null,
  seller: null,
  model: null,
}

test('given a warranty card, nothing is read: a person looks at it', async () => {
  const read = await put(wang, await aHeater(), png, { kind: 'warrantyCard', as: 'image' })
  expect(read).toMatchObject({ state: 'read', reading: null, unread: null, kind: 'warrantyCard' })
  expect(await confirmed(wang, read, byHand)).toMatchObject({ state: 'queued', kind: 'warrantyCard' })
})

test('given a date that has not come, it is refused with the reason and nothing typed is lost', async () => {
  const read = await put(wang, await aHeater(), ofdWith('24332000000099990000'))
  const ahead = { ...asRead(read), day: addDays(chinaDay(Date.now()), 2) }
  expect(await confirm(wang, read, ahead)).toMatchObject({
    ok: false,
    code: 'PROOF_DATE_AHEAD',
    message: '票面日期还没到，请对着图片核对一下年月日。',
  })
  expect(await confirm(wang, read, asRead(read))).toMatchObject({ ok: true, data: { state: 'confirmed' } })
})

test('given a day that was read for sure and is typed anew, a person looks, with both in view', async () => {
  const read = await put(wang, await aHeater(), ofdWith('24332000000055550000'))
  const answer = await confirmed(wang, read, { ...asRead(read), day: '2025-03-14' })
  expect(answer).toMatchObject({ state: 'queued', holds: ['changedByHand'] })
  const detail = await quality.call(proofGet, { proofId: read.proofId })
  expect(detail).toMatchObject({
    ok: true,
    data: { entry: { day: '2025-03-14' }, reading: { fields: { date: { value: DAY } } } },
  })
})

test("given another product's invoice, it is said and held, never refused", async () => {
  const read = await put(wang, await aHeater({ model: 'S368M' }), await pdf(drawDigital))
  const answer = await confirmed(wang, read, { ...asRead(read), model: 'QDP6020C', number: 'OTHER-NUMBER' })
  expect(answer.state).toBe('queued')
  expect(answer.holds).toContain('otherModel')
})

test('given an invoice from before the heater was made, a person looks', async () => {
  const read = await put(wang, await aHeater({ producedIn: '2025-01' }), ofdWith('24332000000066660000'))
  expect(await confirmed(wang, read, asRead(read))).toMatchObject({
    state: 'queued',
    holds: ['beforeProduction'],
  })
})

test('given the same number for two products, the second is held for a person, who sees the first', async () => {
  const number = '24332000000077770000'
  const first = await put(wang, await aHeater(), ofdWith(number))
  const second = await put(chen, await aHeater({}, 'chen'), ofdWith(number))
  expect(await confirmed(wang, first, asRead(first))).toMatchObject({ state: 'confirmed' })
  expect(await confirmed(chen, second, asRead(second))).toMatchObject({
    state: 'queued',
    holds: ['usedElsewhere'],
  })
  const detail = await quality.call(proofGet, { proofId: second.proofId })
  expect(detail).toMatchObject({
    ok: true,
    data: { related: [{ proofId: first.proofId, because: 'sameNumber' }] },
  })
})

test('given both at the same moment, one of them is held all the same', async () => {
  const number = '24332000000088880000'
  const first = await put(wang, await aHeater(), ofdWith(number))
  const second = await put(chen, await aHeater({}, 'chen'), ofdWith(number))
  const states = await Promise.all([
    confirmed(wang, first, asRead(first)),
    confirmed(chen, second, asRead(second)),
  ])
  expect(states.map(({ state }) => state).sort()).toEqual(['confirmed', 'queued'])
})

test('given two invoices that disagree, both are kept and both count, and it is said', async () => {
  const productId = await aHeater()
  const one = await put(wang, productId, ofdWith('24332000000012120000'))
  const other = await put(wang, productId, ofdWith('25332000000012130000', '2025年03月14日'))
  await confirmed(wang, one, asRead(one))
  expect(await confirmed(wang, other, asRead(other))).toMatchObject({
    state: 'confirmed',
    holds: ['disagrees'],
  })
  const list = await wang.call(proofList, { productId })
  expect(list.ok && list.data.proofs.map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
})

describe('The quality team', () => {
  const held = async (number: string) => {
    const read = await put(wang, await aHeater(), ofdWith(number))
    return confirmed(wang, read, { ...asRead(read), day: '2025-03-14' })
  }

  test('sees what waits, the longest waiting first', async () => {
    const { proofId } = await held('24332000000021210000')
    const queue = await quality.call(proofQueue, {})
    if (!queue.ok) throw new Error(queue.code)
    const { rows, waiting } = queue.data
    expect(rows.at(-1)).toMatchObject({ proofId, day: '2025-03-14', holds: ['changedByHand'] })
    expect(rows.map(({ since }) => since)).toEqual([...rows.map(({ since }) => since)].sort())
    expect(waiting).toBe(rows.length)
  })

  test('corrects the day over the picture: it counts, and the customer is told why', async () => {
    const view = await held('24332000000022220000')
    const facts = { ...asRead(view), day: DAY }
    const ruled = await quality.call(proofRule, {
      requestId: aRequestId(),
      proofId: view.proofId,
      rev: view.rev,
      ruling: 'confirmed',
      facts,
      reason: '票面日期是 3 月 14 日。',
    })
    expect(ruled).toMatchObject({ ok: true, data: { state: 'ruled', entry: { day: DAY } } })
    const inbox = await wang.call(inboxList, {})
    expect(inbox.ok && inbox.data.messages[0]).toMatchObject({
      title: '您的凭证核对好了',
      body: '2024年3月14日的发票核对过了，已经算进保修。票面日期是 3 月 14 日。',
      page: `packages/product/pages/proof/index?id=${view.productId}`,
    })
  })

  test('two of them at once: the second is told that somebody was faster', async () => {
    const { proofId, rev } = await held('24332000000023230000')
    const rule = () =>
      quality.call(proofRule, {
        requestId: aRequestId(),
        proofId,
        rev,
        ruling: 'altered',
        reason: '日期的字体和别处不一样。',
      })
    const codes = (await Promise.all([rule(), rule()])).map((answer) => (answer.ok ? 'done' : answer.code))
    expect(codes.sort()).toEqual(['PROOF_CHANGED', 'done'])
  })

  test('what a person ruled on can not be taken back; what nobody looked at can', async () => {
    const { proofId, rev } = await held('24332000000024240000')
    await quality.call(proofRule, {
      requestId: aRequestId(),
      proofId,
      rev,
      ruling: 'noProof',
      reason: '是别的店的小票。',
    })
    const again = { requestId: aRequestId(), proofId }
    expect(await wang.call(proofRemove, again)).toMatchObject({ ok: false, code: 'PROOF_SETTLED' })
    const other = await held('24332000000025250000')
    const free = await wang.call(proofRemove, { requestId: aRequestId(), proofId: other.proofId })
    expect(free).toMatchObject({ ok: true })
    const reuse = await put(wang, await aHeater(), ofdWith('24332000000025250000'))
    expect(await confirmed(wang, reuse, asRead(reuse))).toMatchObject({ state: 'confirmed' })
  })
})

test('a file that went with one proof goes with no other', async () => {
  const productId = await aHeater()
  const mediaId = await anUpload(wang, mediaPrepare, Buffer.from(ofdWith('24332000000026260000')), 'document')
  await wang.call(mediaConfirm, { requestId: aRequestId(), mediaId })
  const ask = () => wang.call(proofRead, { requestId: aRequestId(), productId, mediaId, kind: 'invoice' })
  expect(await ask()).toMatchObject({ ok: true })
  expect(await ask()).toMatchObject({ ok: false, code: 'MEDIA_NOT_FOUND' })
})

test('who has had too many read today is told so, and the file is still theirs to use', async () => {
  const productId = await aHeater({}, 'chen')
  const owner = ownerOf({ kind: 'customer', openid: 'openid-chen' })
  const limit = { _id: `limit:${readsKey(owner)}`, count: 40, until: Date.now() + DAY_MS }
  await ground.db.collection('limits').doc(limit._id).remove()
  await ground.db.collection('limits').add(limit)
  const mediaId = await anUpload(chen, mediaPrepare, Buffer.from(ofdWith('24332000000027280000')), 'document')
  await chen.call(mediaConfirm, { requestId: aRequestId(), mediaId })
  const ask = (kind: ProofKind) => chen.call(proofRead, { requestId: aRequestId(), productId, mediaId, kind })
  expect(await ask('invoice')).toMatchObject({ ok: false, code: 'TOO_MANY_REQUESTS' })
  expect(await ask('warrantyCard')).toMatchObject({ ok: true })
})

test('the reader is killed while it reads: the same request goes on, by hand or by the next try', async () => {
  const productId = await aHeater()
  const mediaId = await anUpload(wang, mediaPrepare, Buffer.from(ofdWith('24332000000027270000')), 'document')
  await wang.call(mediaConfirm, { requestId: aRequestId(), mediaId })
  const request = { requestId: aRequestId(), productId, mediaId, kind: 'invoice' as const }
  const asked = wang.call(proofRead, request)
  ground.host.functions.kill('reader')
  expect(await asked).toMatchObject({ ok: true })
  const again = await wang.call(proofRead, request)
  expect(again.ok && ['read'].includes(again.data.state)).toBe(true)
})

test('a photo is read by the text models, with a box for each value, and its words stay out of the log', async () => {
  const label = await makePicture(4, folder)
  const read = await put(wang, await aHeater(), readFileSync(path.join(folder, label.file)), { as: 'image' })
  expect(read.entry).toMatchObject({ number: label.number, day: label.date })
  const { place } = read.reading?.fields.number ?? {}
  expect(place && place.left > 0 && place.left + place.width < 1 && place.height > 0).toBe(true)
  for (const word of [label.number, label.seller]) expect(ground.log.join('\n')).not.toContain(word)
})

describe("The photo of a box's label", () => {
  const aLabel = async (serial: string): Promise<Buffer> => {
    const sheet = createSheet(760, 320, {})
    sheet.code(30, 30, 240, `https://service.example/p/${serial}`)
    sheet.text(330, 120, 'Q360', { size: 44 })
    const { data, ...raw } = await rendered(sheet.svg('#fff'), 1)
    return sharp(data, { raw: { ...raw, channels: 3 } })
      .jpeg()
      .toBuffer()
  }
  const found = async (caller: Caller, serial: string) => {
    const mediaId = await anUpload(caller, mediaPrepare, await aLabel(serial))
    await caller.call(mediaConfirm, { requestId: aRequestId(), mediaId })
    return caller.call(productReadLabel, { mediaId })
  }

  test('gives its model and its number, whose signature is checked on the server', async () => {
    const { signing, mac } = serialKeysFrom(demoSerialKeys)
    const serialNo = signSerial({ itemCode: 'H36', producedIn: '2026-03', run: 7, keyId: signing }, mac)
    expect(await found(wang, serialNo)).toEqual({
      ok: true,
      data: { model: 'Q360', serials: [{ serialNo, serialIs: 'genuine' }], source: 'code', unread: null },
    })
  })

  test('an invented number is told from a real one', async () => {
    const mac = () => new Uint8Array(32)
    const serialNo = signSerial({ itemCode: 'H36', producedIn: '2026-03', run: 7, keyId: 'K' }, mac)
    expect(await found(wang, serialNo)).toMatchObject({
      ok: true,
      data: { serials: [{ serialNo, serialIs: 'doubtful' }] },
    })
  })

  test("somebody else's photo is not read", async () => {
    const mediaId = await anUpload(wang, mediaPrepare, await aLabel('H363500'))
    await wang.call(mediaConfirm, { requestId: aRequestId(), mediaId })
    expect(await chen.call(productReadLabel, { mediaId })).toMatchObject({
      ok: false,
      code: 'MEDIA_NOT_FOUND',
    })
  })
})

test('the picture goes after its term and the facts stay; what nobody confirmed goes whole', async () => {
  const productId = await aHeater()
  const kept = await put(wang, productId, ofdWith('24332000000028280000'))
  await confirmed(wang, kept, asRead(kept))
  const left = await put(wang, productId, ofdWith('24332000000028290000'))
  const past = Date.now() - 1
  for (const { proofId } of [kept, left])
    await ground.db.collection('proofs').doc(proofId).update({ keptUntil: past })
  await ground.host.functions.call('clock', {}, { kind: 'timer' })
  const list = await wang.call(proofList, { productId })
  expect(list.ok && list.data.proofs).toMatchObject([
    { proofId: kept.proofId, picture: null, keptUntil: null, entry: { day: DAY } },
  ])
})

test('after the heater was handed on, its next owner sees the day but not the paper', async () => {
  const productId = await aHeater()
  const read = await put(wang, productId, ofdWith('24332000000029290000'))
  await confirmed(wang, read, asRead(read))
  await put(wang, productId, png, { as: 'image' })
  await layProduct(ground, 'chen', { productId })
  expect(await wang.call(proofList, { productId })).toMatchObject({ ok: false, code: 'PRODUCT_NOT_FOUND' })
  const list = await chen.call(proofList, { productId })
  expect(list.ok && list.data.proofs).toMatchObject([
    { picture: null, reading: null, entry: { day: DAY, number: null, seller: null } },
  ])
  expect(JSON.stringify(list)).not.toContain('24332000000029290000')
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
