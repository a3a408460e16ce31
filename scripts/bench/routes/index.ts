import { parseArgs } from 'node:util'
import { type Instance, instancesIn } from './instance'
import { measure } from './measure'
import { headLine, lineOf, summaryOf } from './outcome-table'

/** Two seconds, less what is spent before the search's clock is read again. */
const BUDGET_MS = 1_900

const USAGE = `npm run bench:routes -- DIR [--json] [--ms 1900]

Plans each of the folder's instances (*.txt in Solomon's format) on one core, and compares its distance with
best-known.json where the folder has one.
  --json   prints [{name, distance, best, gap, ms}] and nothing else; gap in percent
  --ms     how long each may take`

const main = (): void => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, ms: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [folder] = positionals
  const budgetMs = Number(values.ms ?? BUDGET_MS)
  if (values.help) console.log(USAGE)
  else if (folder === undefined || !(budgetMs > 0)) throw new Error(USAGE)
  else measureAll(instancesIn(folder), budgetMs, values.json ?? false)
}

const measureAll = (instances: readonly Instance[], budgetMs: number, isJson: boolean): void => {
  if (!isJson) console.log(headLine)
  const outcomes = instances.map((instance) => {
    const outcome = measure(instance, budgetMs)
    if (!isJson) console.log(lineOf(outcome))
    return outcome
  })
  console.log(isJson ? JSON.stringify(outcomes) : summaryOf(outcomes))
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
