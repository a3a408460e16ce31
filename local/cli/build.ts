import { parseArgs } from 'node:util'
import { type TargetName, targetNames } from '../build'
import { buildWithProgress } from './build-with-progress'
import { progressOn } from './progress'
import { BadSetting, troubleOf } from './trouble'

const USAGE = `npm run build -- [--force] [target …]

Builds what is missing or out of date: ${targetNames.join(', ')}; all of them where none is named.
  --force     builds it even where nothing changed`

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { force: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) return console.log(USAGE)
  const names = positionals.length === 0 ? targetNames : positionals.map(targetNamed)
  const built = await buildWithProgress(names, progressOn(process.stdout), { force: values.force ?? false })
  if (built.length === 0) console.log('Everything is up to date.')
}

const targetNamed = (text: string): TargetName => {
  const found = targetNames.find((name) => name === text)
  if (!found) throw new BadSetting(`There is no target ${text}. There are: ${targetNames.join(', ')}`)
  return found
}

main().catch((error: unknown) => {
  const { reason, detail } = troubleOf(error, { port: 0, dataDir: '' })
  if (detail) console.error(detail)
  console.error(reason)
  process.exitCode = 1
})
