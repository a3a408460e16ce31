import { parseArgs } from 'node:util'
import { progressOn } from '@/local/cli/progress'
import { type LoadOutcome, runLoad } from './run'

const USAGE = `npm run load:parts [-- --json] [-- --reservations N]

48 storekeepers at 24 shelves: reservations that are let go, used, brought back or lapse, through functions that are
killed at random.
  --reservations N  tries to reserve, 50000 where nothing is said
  --json            prints {reservations, negative, unequal, lost, doubled, …} and nothing else
It ends with 1 where a shelf was ever below zero, isn't the sum of its entries, or where a command was lost or
written twice.`

const main = async (): Promise<void> => {
  const options = {
    json: { type: 'boolean' },
    reservations: { type: 'string' },
    help: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ options })
  if (values.help) return void process.stdout.write(`${USAGE}\n`)
  const reservations = Number(values.reservations ?? 50_000)
  if (!Number.isInteger(reservations) || reservations < 100)
    throw new Error('--reservations takes a number from 100')
  const progress = progressOn(process.stderr)
  let saying = ''
  const outcome = await runLoad({
    reservations,
    storekeepers: 48,
    shelves: 24,
    workers: 3,
    callsBetweenKills: 1500,
    progress(what, done) {
      const share = Math.min(1, done)
      const text =
        what === 'verify'
          ? 'verifying'
          : `${bar(share)} ${Math.round(share * reservations)} of ${reservations} reservations`
      // in a file a line for every tenth of the way; on a terminal the line moves
      const step = process.stderr.isTTY ? what : `${what} ${Math.floor(share * 10)}`
      if (step === saying) progress.still(text)
      else progress.now(text)
      saying = step
    },
  })
  progress.done('done')
  process.stdout.write(`${values.json ? JSON.stringify(figuresOf(outcome)) : saidOf(outcome)}\n`)
  process.exitCode = isGood(outcome) ? 0 : 1
}

const bar = (done: number): string => '█'.repeat(Math.round(done * 20)).padEnd(20, '░')

const faultsOf = ({ negative, unequal, lost, doubled }: LoadOutcome) => ({ negative, unequal, lost, doubled })

const isGood = (outcome: LoadOutcome): boolean => Object.values(faultsOf(outcome)).flat().length === 0

const figuresOf = (outcome: LoadOutcome) => ({
  ...outcome,
  ...Object.fromEntries(Object.entries(faultsOf(outcome)).map(([name, list]) => [name, list.length])),
})

const saidOf = (outcome: LoadOutcome): string => {
  const { reservations, refused, commands, entries, repeated, busy, killed, perSecond } = outcome
  const { negative, unequal, lost, doubled } = outcome
  return [
    `${reservations} tries to reserve, ${commands} commands in all, ${refused} refused, ${entries} entries`,
    `${killed} functions killed, ${repeated} commands sent again, ${busy} told to wait`,
    `below zero: ${negative.length}   not the sum: ${unequal.length}   lost: ${lost.length}   twice: ${doubled.length}`,
    ...[...negative, ...unequal, ...lost, ...doubled].slice(0, 10).map((line) => `  ${line}`),
    `${Math.round(perSecond)} commands a second`,
  ].join('\n')
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error)
  process.exitCode = 2
})
