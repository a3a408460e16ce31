import { parseArgs } from 'node:util'
import { buildAll } from '@/local/build'
import { coldStartFigures } from './cold-start-figures'
import { createFigures } from './create-figures'
import type { Figure } from './figure'
import { packageFigures } from './package-figures'
import { scaleFigures } from './scale-figures'
import { setDataFigures } from './set-data-figures'
import { tableOf } from './table'

const parts: Record<string, () => Promise<Figure[]>> = {
  package: packageFigures,
  'set-data': setDataFigures,
  'cold-start': coldStartFigures,
  create: createFigures,
  scale: scaleFigures,
}

const USAGE = `npm run bench -- [--json] [part …]

Measures the product's figures, each as a ratio in this very run: ${Object.keys(parts).join(', ')}.
  --json      prints [{name, value, unit, ratio, goal, ok}] and nothing else
It ends with 1 where a figure is above its goal.`

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) return void process.stdout.write(`${USAGE}\n`)
  const names = positionals.length === 0 ? Object.keys(parts) : positionals
  const unknown = names.filter((name) => !Object.hasOwn(parts, name))
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}.\n${USAGE}`)

  // a function that runs in this process logs each call by the console; the output is for the figures alone
  console.log = () => {}
  await buildAll(['functions', 'weapp'], {
    onBegin: ({ target }) => console.error(`building the ${target.label} …`),
  })
  const figures: Figure[] = []
  for (const name of names) {
    console.error(`measuring ${name} …`)
    figures.push(...((await parts[name]?.()) ?? []))
  }
  process.stdout.write(`${values.json ? JSON.stringify(figures) : tableOf(figures)}\n`)
  process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error)
  process.exitCode = 2
})
