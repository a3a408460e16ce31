import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { root, type TargetName } from '../build'
import { aboutDemo, demoPeople, loadDemo } from '../demo'
import { type Host, startHost } from '../host'
import { buildWithProgress } from './build-with-progress'
import { type Progress, progressOn, secondsOf } from './progress'
import { checkSettings, readSettings, type Settings } from './settings'
import { troubleOf } from './trouble'

/** What a person needs to try everything; the package for WeChat is `npm run build`. */
const NEEDED: readonly TargetName[] = ['functions', 'start-page', 'console', 'h5']

/** However a function hangs, the terminal is given back. */
const CLOSE_WITHIN_MS = 5_000

const main = async (settings: Settings): Promise<void> => {
  const progress = progressOn(process.stdout)
  await checkSettings(settings)
  await buildWithProgress(NEEDED, progress)
  const host = await startWithDemo(settings, progress)
  console.log(`
  Open ${host.url} in a browser.  在浏览器里打开这个地址

  Data is in ${settings.dataDir}, logs are in ${logFile()}. Ctrl+C ends it.`)
}

const startWithDemo = async ({ port, dataDir }: Settings, progress: Progress): Promise<Host> => {
  mkdirSync(path.dirname(logFile()), { recursive: true })
  const log = createWriteStream(logFile(), { flags: 'w' })
  const host = await startHost({
    port,
    dataDir,
    dist: path.join(root, 'dist'),
    indexesFile: path.join(root, 'cloudfunctions/indexes.json'),
    people: demoPeople,
    aboutDemo,
    log: (line) => log.write(`${new Date().toISOString()} ${line}\n`),
  })
  closeOnSignal(host)
  const startedAt = Date.now()
  const { added, failed } = await loadDemo({
    url: host.url,
    dataDir,
    onProgress: (done, all) => {
      if (done === 0) progress.now(`Loading the demo, ${all} tickets …`)
      else progress.still(`Loading the demo, ticket ${done + 1} of ${all} …`)
    },
  })
  if (added > 0) progress.done(`Loaded ${added} demo tickets in ${secondsOf(Date.now() - startedAt)}`)
  for (const { story, cause } of failed) {
    progress.done(
      `The demo ticket "${story}" could not be made: ${cause instanceof Error ? cause.message : cause}`,
    )
  }
  return host
}

const logFile = (): string => path.join(root, '.local/logs/start.log')

const closeOnSignal = (host: Host): void => {
  const close = () => {
    setTimeout(() => process.exit(0), CLOSE_WITHIN_MS).unref()
    host.close().then(
      () => process.exit(0),
      () => process.exit(0),
    )
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
}

const begin = async (): Promise<void> => {
  const at = { port: 0, dataDir: '' }
  try {
    await main(Object.assign(at, readSettings(process.env)))
  } catch (error) {
    const { reason, detail } = troubleOf(error, at)
    if (detail) console.error(detail)
    console.error(reason)
    process.exit(1)
  }
}

void begin()
