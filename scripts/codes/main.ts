import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { serialKeysFrom } from '@/cloudfunctions/shared/serial/keyed-code'
import { catalogueOn } from '@/domain/catalogue/catalogue'
import { chinaDay } from '@/domain/time/china'
import { progressOn, secondsOf } from '@/local/cli/progress'
import type { UsedRun } from './batch-row'
import { printedSize } from './error-level'
import { boxesOf, countOf, partsOf, textOf } from './plan'
import { readBatch } from './read-batch'
import { runBatch } from './run'

const USAGE = `npm run codes -- --batch FILE.csv --out DIR --origin https://HOST [--used FILE.jsonl]

Makes the box codes of a production batch: print sheets of 40 labels as PDF and PNG, and lists of the numbers.
  --batch     columns item, month, from, count: a model or item code, 2026-03, the first running number, how many
  --out       the folder; begun there before, it goes on where it was ended
  --origin    what the codes' links begin with; the address is …/p/<number>
  --used      runs of earlier batches (their batches.jsonl put together), so that no number is used twice
  --workers   processes, one a core where nothing is said
SERIAL_KEYS in the environment holds the keys; the first one signs.`

const usedRun = z.object({
  itemCode: z.string(),
  producedIn: z.string(),
  fromRun: z.int(),
  toRun: z.int(),
})

const options = {
  batch: { type: 'string' },
  out: { type: 'string' },
  origin: { type: 'string' },
  used: { type: 'string' },
  workers: { type: 'string' },
  help: { type: 'boolean' },
} as const

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options })
  const { batch, out } = values
  if (values.help || batch === undefined || out === undefined) return void process.stdout.write(`${USAGE}\n`)
  const today = chinaDay(Date.now())
  const read = readBatch(readFileSync(batch, 'utf8'), {
    catalogue: catalogueOn(today),
    used: values.used === undefined ? [] : usedIn(values.used),
    thisMonth: today.slice(0, 7),
  })
  if (!read.ok) throw new Error(`${batch}: nothing was made.\n${read.faults.join('\n')}`)
  const keys = serialKeysFrom(settingOf('SERIAL_KEYS'))
  const plan = { rows: read.rows, origin: originOf(values.origin), keyId: keys.signing }
  const [first] = boxesOf({ ...plan, rows: [{ ...firstOf(read.rows), count: 1 }] }, 0, keys.mac)
  process.stderr.write(`${printedSize(textOf(plan, first?.serialNo ?? '')).why}\n`)

  const progress = progressOn(process.stderr)
  const startedAt = Date.now()
  const all = countOf(plan)
  const outcome = await runBatch(plan, {
    out,
    workers: workersOf(values.workers),
    onProgress(done, labels) {
      const text = `${bar(done)} ${labels} of ${all} codes`
      if (done === 0 || !process.stderr.isTTY) progress.now(text)
      else progress.still(text)
    },
  })
  progress.done(
    `${outcome.labels} codes on ${outcome.sheets} sheets made in ${secondsOf(Date.now() - startedAt)}, ` +
      `${outcome.checked} read back; ${outcome.kept} of ${partsOf(plan)} parts were there already. ` +
      `The numbers are in serials.csv, the records for the collection "batches" in batches.jsonl.`,
  )
}

const firstOf = <Row>([row]: readonly Row[]): Row => {
  if (row === undefined) throw new Error('there are no rows')
  return row
}

const settingOf = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: docs/deploy.md says what it holds`)
  return value
}

/** Without a slash at its end; lower case, as WeChat compares the links that open the mini-program. */
const originOf = (given: string | undefined): string => {
  const url = URL.canParse(given ?? '') ? new URL(given ?? '') : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    throw new Error('--origin takes https://HOST, without anything behind it')
  return url.origin
}

const usedIn = (file: string): UsedRun[] => {
  if (!existsSync(file)) throw new Error(`there is no ${file}`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const parsed = z.safeParse(usedRun, parsedJson(line))
      if (!parsed.success) throw new Error(`${file} line ${at + 1} is no record of a run`)
      return parsed.data
    })
}

const parsedJson = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const workersOf = (given: string | undefined): number => {
  const workers = given === undefined ? cpus().length : Number(given)
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new Error('--workers takes a number from 1 to 64')
  return workers
}

const bar = (done: number): string => '█'.repeat(Math.floor(done * 20)).padEnd(20, '░')

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
