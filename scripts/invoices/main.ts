import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Label, makePicture } from './make'

const USAGE = `npm run invoices -- --out DIR [--part look|unseen] [--count N] [--seed N]

Draws made-up invoices of every kind, clean and as a camera sees them, with labels.json beside them.
  --part      look: seeds from 0, for writing rules (default). unseen: seeds from 5000, for measuring only:
              nobody looks at these pictures or at what was read in them
  --count     how many (default 100 to look at, 300 unseen)
  --seed      only this one`

const FIRST = { look: 0, unseen: 5000 }
const COUNT = { look: 100, unseen: 300 }

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      part: { type: 'string', default: 'look' },
      count: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const part = values.part === 'unseen' ? 'unseen' : 'look'
  if (values.help || values.out === undefined) return void process.stdout.write(`${USAGE}\n`)
  mkdirSync(values.out, { recursive: true })
  const first = values.seed === undefined ? FIRST[part] : Number(values.seed)
  const count = values.seed === undefined ? Number(values.count ?? COUNT[part]) : 1
  const labels: Label[] = []
  for (let seed = first; seed < first + count; seed++) {
    labels.push(await makePicture(seed, values.out))
    process.stderr.write(`\r${labels.length} of ${count}`)
  }
  process.stderr.write('\n')
  writeFileSync(path.join(values.out, 'labels.json'), `${JSON.stringify(labels, null, 1)}\n`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error)
  process.exitCode = 1
})
