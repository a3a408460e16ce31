import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { lastRun } from './batch-row'
import { type MadePart, SERIAL_COLUMNS } from './make-part'
import { makeParts } from './make-parts'
import { partFiles, placesIn } from './places'
import { countOf, LABELS_A_PART, markOf, type Plan, partsOf } from './plan'

export interface RunOptions {
  out: string
  workers: number
  /** After each part that is made now. @param done of all labels, 0 to 1 */
  onProgress: (done: number, labels: number) => void
}

export interface RunOutcome {
  labels: number
  sheets: number
  checked: number
  /** Parts that an earlier run had finished. */
  kept: number
}

/** The folder holds something else, or was made otherwise. */
export class OtherBatch extends Error {}

/** Makes what is missing of a batch, then the list of all its numbers and the records for production's collection. */
export const runBatch = async (plan: Plan, { out, workers, onProgress }: RunOptions): Promise<RunOutcome> => {
  const places = placesIn(out)
  beginOrResume(plan, out)
  const parts = Array.from({ length: partsOf(plan) }, (_, part) => part)
  const missing = parts.filter((part) => !existsSync(places.part(part)))
  const all = countOf(plan)
  const outcome = { labels: 0, sheets: 0, checked: 0, kept: parts.length - missing.length }
  let done = all - labelsIn(missing, all, parts.length)
  onProgress(done / all, done)
  await makeParts(plan, missing, {
    out,
    workers,
    onMade(made: MadePart) {
      outcome.labels += made.labels
      outcome.sheets += made.sheets
      outcome.checked += made.checked
      done += made.labels
      onProgress(done / all, done)
    },
  })
  await writeSerials(places.serials, parts.map(places.part))
  writeFileSync(places.batches, recordsOf(plan))
  return outcome
}

const beginOrResume = (plan: Plan, out: string): void => {
  mkdirSync(out, { recursive: true })
  const { plan: file } = placesIn(out)
  const mark = markOf(plan)
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify({ mark, ...plan }, null, 1)}\n`)
    return
  }
  const begun = JSON.parse(readFileSync(file, 'utf8')) as { mark?: unknown }
  if (begun.mark !== mark)
    throw new OtherBatch(
      `${out} holds another batch, or one with another address or key: take another folder`,
    )
}

/** All parts are as large as the first but the last. */
const labelsIn = (parts: readonly number[], all: number, count: number): number => {
  const whole = LABELS_A_PART
  return parts.reduce((sum, part) => sum + (part === count - 1 ? all - part * whole : whole), 0)
}

const writeSerials = async (file: string, folders: readonly string[]): Promise<void> => {
  const stream = createWriteStream(file)
  stream.write(`${SERIAL_COLUMNS}\n`)
  for (const folder of folders) stream.write(await readFile(path.join(folder, partFiles.serials)))
  await new Promise<void>((resolve, reject) => {
    stream.on('error', reject)
    stream.end(resolve)
  })
}

/** A line for each run, as the database imports them into `batches`. */
const recordsOf = ({ rows }: Plan): string =>
  rows
    .map((row) => {
      const { itemCode, producedIn, fromRun } = row
      const _id = `batch:${itemCode}:${producedIn}:${fromRun}`
      return `${JSON.stringify({ _id, itemCode, producedIn, fromRun, toRun: lastRun(row) })}\n`
    })
    .join('')
