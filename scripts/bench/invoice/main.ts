import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { embedded } from '@/cloudfunctions/reader/engine'
import type { Occasion } from '@/cloudfunctions/reader/occasion'
import { readFile } from '@/cloudfunctions/reader/read-file'
import { chinaDay } from '@/domain/time/china'
import { readLabels, type Truth } from './labels'
import { measured, peakMb } from './measure'
import type { Outcome } from './outcome'
import { type Summary, summaryOf } from './summary'
import { tableOf } from './table'
import { tesseractReader } from './tesseract'

const USAGE = `npm run bench:invoice -- DIR [--json] [--vs tesseract] [--failures]

Reads DIR/labels.json ([{file, code, number, date: "YYYY-MM-DD", amount_ex, amount_inc, seller, check}], null =
unknown) and the pictures beside it, and tells how much of it the reader got right.
  --json            prints one object and nothing else
  --vs tesseract    has tesseract.js read the same pictures with the same rules
  --failures        names the pictures and fields that were wrong, never what was read
"npm run invoices -- --out DIR" makes such a folder.`

const root = path.resolve(__dirname, '../../..')

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      vs: { type: 'string' },
      failures: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (values.help || folder === undefined) return void process.stdout.write(`${USAGE}\n`)
  if (values.vs !== undefined && values.vs !== 'tesseract')
    throw new Error(`It can't be compared with ${values.vs}.`)
  const truths = readLabels(folder)
  const occasion: Occasion = {
    today: chinaDay(Date.now()),
    models: [],
    threads: Math.min(2, availableParallelism()),
    stillTime: () => {},
  }
  const read = (bytes: Uint8Array, now: Occasion) => readFile(embedded, bytes, now)
  const outcomes = await each(truths, (truth) => measured(read, folder, truth, occasion))
  const ours = summaryOf(outcomes, peakMb())
  const theirs = values.vs === undefined ? null : await byTesseract(folder, truths, occasion)
  if (values.failures) process.stderr.write(failures(outcomes))
  process.stdout.write(
    `${values.json ? JSON.stringify(asJson(ours, theirs)) : tableOf({ reader: ours, ...(theirs === null ? {} : { tesseract: theirs }) })}\n`,
  )
}

const byTesseract = async (
  folder: string,
  truths: readonly Truth[],
  occasion: Occasion,
): Promise<Summary> => {
  const before = process.memoryUsage.rss() / 1e6
  const tesseract = await tesseractReader(root)
  const outcomes = await each(truths, (truth) => measured(tesseract.read, folder, truth, occasion))
  await tesseract.end()
  return summaryOf(outcomes, Math.max(0, peakMb() - before))
}

const each = async (
  truths: readonly Truth[],
  read: (truth: Truth) => Promise<Outcome>,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const truth of truths) {
    outcomes.push(await read(truth))
    process.stderr.write(`\r${outcomes.length} of ${truths.length}`)
  }
  process.stderr.write('\n')
  return outcomes
}

const asJson = (ours: Summary, theirs: Summary | null) => ({
  ...ours,
  ...(theirs === null
    ? {}
    : { vs: { tesseract: theirs, timesAsFast: Number((theirs.medianMs / ours.medianMs).toFixed(2)) } }),
})

const failures = (outcomes: readonly Outcome[]): string =>
  outcomes
    .flatMap(({ file, right, refusal, accepted }) => {
      const wrong = Object.entries(right).flatMap(([name, is]) => (is === false ? [name] : []))
      return wrong.length === 0
        ? []
        : [`${file}: ${refusal ?? wrong.join(', ')}${accepted ? ' (accepted)' : ''}\n`]
    })
    .join('')

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error)
  process.exitCode = 2
})
