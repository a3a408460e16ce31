/** @jest-environment ./test/cloudfunctions/reader/native-environment.ts */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { createMain } from '@/cloudfunctions/reader/answer'
import { embedded } from '@/cloudfunctions/reader/engine'
import { Refused } from '@/cloudfunctions/reader/file/refused'
import type { LogLine } from '@/cloudfunctions/shared/log'
import type { ReaderAnswer } from '@/contract/reader'
import { type Label, makePicture } from '@/scripts/invoices/make'
import { rendered } from '@/scripts/invoices/raster'
import { createSheet } from '@/scripts/invoices/sheet'

/** A machine that does something else as well reads slowly. */
jest.setTimeout(120_000)

const AT = Date.parse('2026-12-01T04:00:00Z')
const logged: LogLine[] = []
const files = new Map<string, Uint8Array>()
const folder = mkdtempSync(path.join(tmpdir(), 'invoices-'))
const main = createMain({
  engine: embedded,
  fileOf: async (fileId) => {
    const bytes = files.get(fileId)
    if (bytes === undefined) throw new Refused('FILE_NOT_FOUND')
    return bytes
  },
  clock: () => AT,
  log: (line) => logged.push(line),
})

afterAll(() => rmSync(folder, { recursive: true }))

const ask = (what: 'invoice' | 'label', bytes: Uint8Array, context: unknown = {}): Promise<ReaderAnswer> => {
  files.set('cloud://env.bucket/media/1', bytes)
  return main({ what, fileId: 'cloud://env.bucket/media/1', models: ['S368M', 'QDP6020C'] }, context)
}

const readingOf = async (label: Label) => {
  const answer = await ask('invoice', readFileSync(path.join(folder, label.file)))
  if (!answer.ok || answer.what !== 'invoice') throw new Error('nothing was read')
  return answer.reading
}

test.each([
  [10, '数电票, photographed askew'],
  [3, '普票, with its words beside their lines'],
])('given picture %i (%s), its key fields are read and its words stay out of the log', async (seed) => {
  const label = await makePicture(seed, folder)
  const { fields, checks } = await readingOf(label)
  expect(fields.number?.value).toBe(label.number)
  expect(fields.code?.value ?? null).toBe(label.code)
  expect(fields.date?.value).toBe(label.date)
  expect(fields.amountIncFen?.value).toBe(Math.round(Number(label.amount_inc) * 100))
  expect(fields.seller?.value).toBe(label.seller)
  expect(checks.filter(({ agrees }) => !agrees)).toEqual([])
  const log = JSON.stringify(logged)
  for (const word of [label.number, label.seller, label.amount_inc]) expect(log).not.toContain(word)
})

test("given the photo of a box's label, its code gives the serial and its text the model", async () => {
  const sheet = createSheet(760, 320, {})
  sheet.code(30, 30, 240, 'https://service.example/p/AP24X7K2M9Q4')
  sheet.text(330, 120, 'S368M', { size: 44 })
  const { data, ...raw } = await rendered(sheet.svg('#fff'), 1)
  const photo = await sharp(data, { raw: { ...raw, channels: 3 } })
    .jpeg()
    .toBuffer()
  expect(await ask('label', photo)).toEqual({
    ok: true,
    what: 'label',
    reading: { model: 'S368M', serials: ['AP24X7K2M9Q4'], source: 'code' },
  })
})

test('given a person who calls the function by its name, nothing is read', async () => {
  const context = { environment: JSON.stringify({ WX_OPENID: 'oAbc123' }) }
  expect(await ask('invoice', new Uint8Array([0xff, 0xd8, 0xff]), context)).toMatchObject({
    ok: false,
    code: 'FILE_NOT_FOUND',
  })
})

test('given a function that asks on behalf of that person, it is read', async () => {
  const environment = JSON.stringify({ WX_OPENID: 'oAbc123', TCB_SOURCE: 'wx_client,scf' })
  expect(await ask('invoice', new Uint8Array(), { environment })).toMatchObject({ code: 'FILE_EMPTY' })
})

test.each([
  ['no event', undefined],
  ['a file outside the storage', { what: 'invoice', fileId: 'https://example.com/a.jpg', models: [] }],
  ['a field too many', { what: 'invoice', fileId: 'cloud://a.b/c', models: [], path: '/etc/passwd' }],
])('given %s, the answer is a code and a sentence', async (_, event) => {
  expect(await main(event, {})).toEqual({
    ok: false,
    code: 'FILE_NOT_FOUND',
    message: expect.stringMatching(/。$/),
  })
})

test('given a file that is gone, the customer is asked to upload it again', async () => {
  const answer = await main({ what: 'invoice', fileId: 'cloud://env.bucket/media/none', models: [] }, {})
  expect(answer).toMatchObject({ ok: false, code: 'FILE_NOT_FOUND' })
})
