import { parseArgs } from 'node:util'
import { progressOn } from '@/local/cli/progress'
import { type LoadOutcome, runLoad } from './run'

const USAGE = `npm run load:booking [-- --json] [-- --attempts N]

64 customers at 40 places: holds, bookings, reschedulings, cancellations and lapses, through functions that are
killed at random.
  --attempts N  tries to hold a place, 100000 where nothing is said
  --json        prints {attempts, double, refusedWhileFree, lost, ratio, …} and nothing else
It ends with 1 where a place was sold twice, refused while free or lost, or where it is slower than half of bare
compare-and-set.`

const GOAL_RATIO = 0.5

const main = async (): Promise<void> => {
  const options = {
    json: { type: 'boolean' },
    attempts: { type: 'string' },
    help: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ options })
  if (values.help) return void process.stdout.write(`${USAGE}\n`)
  const attempts = Number(values.attempts ?? 100_000)
  if (!Number.isInteger(attempts) || attempts < 100) throw new Error('--attempts takes a number from 100')
  const progress = progressOn(process.stderr)
  let saying = ''
  const outcome = await runLoad({
    attempts,
    customers: 64,
    workers: 3,
    callsBetweenKills: 1500,
    progress(what, done) {
      const text =
        what === 'booking' ? `${bar(done)} ${Math.round(done * attempts)} of ${attempts} tries` : words[what]
      // in a file a line for every tenth of the way; on a terminal the line moves
      const step = process.stderr.isTTY ? what : `${what} ${Math.floor(done * 10)}`
      if (step === saying) progress.still(text ?? what)
      else progress.now(text ?? what)
      saying = step
    },
  })
  progress.done('done')
  process.stdout.write(`${values.json ? JSON.stringify(figuresOf(outcome)) : saidOf(outcome)}\n`)
  process.exitCode = isGood(outcome) ? 0 : 1
}

const words: Record<string, string> = { bare: 'bare compare-and-set', verify: 'verifying' }

const bar = (done: number): string => '█'.repeat(Math.round(done * 20)).padEnd(20, '░')

const isGood = ({ double, refusedWhileFree, lost, ratio }: LoadOutcome): boolean =>
  double.length + refusedWhileFree.length + lost.length === 0 && ratio >= GOAL_RATIO

const figuresOf = ({ counts, double, refusedWhileFree, lost, ...rest }: LoadOutcome) => ({
  attempts: counts.holds,
  ...counts,
  ...rest,
  double: double.length,
  refusedWhileFree: refusedWhileFree.length,
  lost: lost.length,
})

const saidOf = (outcome: LoadOutcome): string => {
  const { counts, killed, double, refusedWhileFree, lost, perSecond, barePerSecond, ratio } = outcome
  const { holds, refused, bookings, swaps, cancels, releases, lapses, repeated } = counts
  return [
    `${holds} tries to hold a place, ${refused} refused; ${bookings} booked, ${swaps} put off, ${cancels} cancelled, ${releases} let go, ${lapses} lapsed`,
    `${killed} functions killed, ${repeated} requests sent again`,
    `sold twice: ${double.length}   refused while free: ${refusedWhileFree.length}   lost: ${lost.length}`,
    ...[...double, ...refusedWhileFree, ...lost].slice(0, 10).map((line) => `  ${line}`),
    `${Math.round(perSecond)} tries a second, ${ratio.toFixed(2)} of bare compare-and-set (${Math.round(barePerSecond)}; goal ${GOAL_RATIO})`,
  ].join('\n')
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error)
  process.exitCode = 2
})
