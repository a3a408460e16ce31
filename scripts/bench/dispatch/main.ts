import { parseArgs } from 'node:util'
import { tableOf } from '../table'
import { dispatchFigures } from './figures'

const USAGE = `npm run bench:dispatch -- [--json]

Dispatch in a country of 5,000 outlets, 20,000 technicians and 100,000 open tickets.
  --json      prints [{name, value, unit, ratio, goal, ok}] and nothing else
It ends with 1 where a figure is above its goal.`

const main = (): void => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return void process.stdout.write(`${USAGE}\n`)
  const figures = dispatchFigures()
  process.stdout.write(`${values.json ? JSON.stringify(figures) : tableOf(figures)}\n`)
  process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.stack : error)
  process.exitCode = 2
}
