import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type ListeningCloud, listenCloud } from '@/local/cloud'

const DEFAULT_PORT = 9600
const USAGE = `npm run cloud -- [--loose]

Starts a CloudBase on 127.0.0.1 for any program that uses @cloudbase/node-sdk.
  --loose     collections come from createCollection, and no query needs an index;
              otherwise cloudfunctions/indexes.json says what there is
  PORT        the port, ${DEFAULT_PORT} where it is not set, 0 for a free one
  DATA_DIR    the folder for its data, .local/cloud where it is not set`

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { loose: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return console.log(USAGE)
  const loose = values.loose ?? false
  const dataDir = path.resolve(process.env.DATA_DIR || path.join('.local', loose ? 'cloud-loose' : 'cloud'))
  const port = parsePort(process.env.PORT)
  const indexes = loose ? {} : { indexes: JSON.parse(readFileSync('cloudfunctions/indexes.json', 'utf8')) }
  const cloud = await listenCloud({
    dataDir,
    port,
    loose,
    ...indexes,
    log: (line) => console.error(line),
  }).catch((error) => {
    throw new Error(reasonOf(error, port, dataDir), { cause: error })
  })
  closeOnSignal(cloud)
  for (const [name, value] of Object.entries(cloud.env)) console.log(`${name}=${quoted(value)}`)
  console.error(`The cloud listens at ${cloud.url}, its data is in ${dataDir}. Ctrl+C ends it.`)
}

// So that the lines can be pasted into a shell and into a file for `node --env-file`.
const quoted = (value: string) => (/^[\w.:/-]+$/.test(value) ? value : `'${value}'`)

function parsePort(text: string | undefined): number {
  if (!text) return DEFAULT_PORT
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT=${text} is not a port.`)
  return port
}

function reasonOf(error: unknown, port: number, dataDir: string): string {
  const { code, message } =
    error instanceof Error ? { code: undefined, ...error, message: error.message } : {}
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Set PORT to another one.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return `The folder ${dataDir} can't be written. Set DATA_DIR to another one.`
  }
  if (code === 'SQLITE_BUSY')
    return `The folder ${dataDir} is in use by another cloud. Set DATA_DIR to another one.`
  return message ?? 'The cloud could not be started.'
}

function closeOnSignal(cloud: ListeningCloud): void {
  const close = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
