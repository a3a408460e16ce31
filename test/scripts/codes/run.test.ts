import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { serialKeysFrom } from '@/cloudfunctions/shared/serial/keyed-code'
import { isSigned, readSerial } from '@/domain/serial/serial-no'
import { demoSerialKeys } from '@/local/host/demo-serial-keys'

jest.setTimeout(240_000)

const root = path.resolve(__dirname, '../../..')
const ORIGIN = 'https://service.example.com'
const { mac } = serialKeysFrom(demoSerialKeys)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'codes-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const out = () => path.join(folder, 'out')
const batch = (count: number, keys: string | null = demoSerialKeys, origin = ORIGIN) => {
  const file = path.join(folder, 'batch.csv')
  writeFileSync(file, `item,month,from,count\nQ360,2026-10,0,${count}\n`)
  const environment = { ...process.env, SERIAL_KEYS: keys ?? '' }
  const child = spawn(
    process.execPath,
    // not tsx's own program: it starts another one, which a kill of the first would leave running
    [
      '--import',
      'tsx',
      'scripts/codes/main.ts',
      '--batch',
      file,
      '--out',
      out(),
      '--origin',
      origin,
      '--workers',
      '1',
    ],
    { cwd: root, env: environment },
  )
  return child
}

const ended = (child: ChildProcess): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    let said = ''
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString()
    })
    child.on('close', (code) => resolve({ code, said }))
  })

const serials = (): string[] =>
  readFileSync(path.join(out(), 'serials.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '')

test('a small batch: signed numbers, sheets for print, each read back, and records for production', async () => {
  const { code, said } = await ended(batch(45))
  expect([code, said]).toEqual([0, expect.stringContaining('45 codes on 2 sheets')])
  expect(said).toMatch(/level [HQ]: reads on with up to/)
  const numbers = serials()
  expect(new Set(numbers).size).toBe(45)
  for (const serialNo of numbers) {
    expect(readSerial(serialNo)).toMatchObject({ ok: true })
    expect(isSigned({ serialNo }, mac)).toBe(true)
  }
  expect(readdirSync(path.join(out(), 'part-0001')).sort()).toEqual([
    'serials.csv',
    'sheet-0001.png',
    'sheet-0002.png',
    'sheets.pdf',
  ])
  const png = await sharp(path.join(out(), 'part-0001/sheet-0001.png')).metadata()
  expect([png.width, png.height, Math.round(png.density ?? 0)]).toEqual([2480, 3508, 300])
  expect(readFileSync(path.join(out(), 'part-0001/sheets.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect(JSON.parse(readFileSync(path.join(out(), 'batches.jsonl'), 'utf8'))).toMatchObject({
    itemCode: 'H36',
    producedIn: '2026-10',
    fromRun: 0,
    toRun: 44,
  })
})

test('killed in the middle it goes on where it was: whole parts stay, no number comes twice', async () => {
  const first = batch(1_640)
  await until(() => existsSync(path.join(out(), 'part-0001')))
  first.kill('SIGKILL')
  await ended(first)
  expect(existsSync(path.join(out(), 'serials.csv'))).toBe(false)
  const kept = statSync(path.join(out(), 'part-0001/sheets.pdf')).mtimeMs

  const { code, said } = await ended(batch(1_640))
  expect([code, said]).toEqual([0, expect.stringMatching(/of 3 parts were there already/)])
  expect(statSync(path.join(out(), 'part-0001/sheets.pdf')).mtimeMs).toBe(kept)
  expect(readdirSync(out()).filter((name) => name.startsWith('.'))).toEqual([])
  const numbers = serials()
  expect([numbers.length, new Set(numbers).size]).toEqual([1_640, 1_640])

  const other = await ended(batch(80))
  expect([other.code, other.said]).toEqual([1, expect.stringContaining('holds another batch')])
})

test('without keys, or with an address that is none, nothing is written', async () => {
  expect(await ended(batch(1, null))).toMatchObject({
    code: 1,
    said: expect.stringContaining('SERIAL_KEYS is not set'),
  })
  expect(await ended(batch(1, demoSerialKeys, 'service'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('--origin'),
  })
  expect(existsSync(out())).toBe(false)
})

const until = async (isSo: () => boolean): Promise<void> => {
  const deadline = Date.now() + 120_000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('it did not come')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
