import { parseArgs } from 'node:util'
import { searcher } from '@/domain/search/answer'
import { shipped } from '@/domain/search/shipped'
import { askAll, figuresOf } from './measure'
import { miniSearcher } from './mini-searcher'
import { heldBack, questionsIn } from './questions'
import { reportOf } from './report'

const USAGE = `npm run bench:faq -- [FILE] [--json] [--misses] [--with minisearch]

Asks the search each question of FILE ([{q, topic|null}]); without FILE, those of our own that were held back.
  --json     prints {top1, top3, mrr, foreign, p95Ms} and nothing else; shares from 0 to 1, foreign null without any
  --misses   lists what went wrong
  --with     asks that library over the same articles instead, for comparison; it has to be installed beforehand:
             npm install --no-save minisearch@7`

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      misses: { type: 'boolean' },
      with: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  if (values.help) return console.log(USAGE)
  if (values.with !== undefined && values.with !== 'minisearch') throw new Error(USAGE)
  const [file] = positionals
  const questions = file === undefined ? heldBack() : questionsIn(file)
  const ask = values.with === undefined ? searcher(shipped()) : await miniSearcher()
  const outcomes = askAll(questions, ask)
  console.log(values.json ? JSON.stringify(figuresOf(outcomes)) : reportOf(outcomes, values.misses ?? false))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
