import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sdkEnv } from '@/local/cloud'
import { alternate, type Side } from './alternate'
import { type Figure, figureOf } from './figure'
import { builtFunction, root } from './places'

const ROUNDS = { warmUp: 2, counted: 21 }

/** Loads a module in a fresh process; only the loading is timed, since Node's own start is the same for both. */
const LOAD = `const startedAt = performance.now()
require(process.argv[1])
process.stdout.write(String(performance.now() - startedAt))
process.exit(0)`

/** The customer waits for this: what a new instance of the function does before it takes its first call. */
export const coldStartFigures = async (): Promise<Figure[]> => {
  const [customer, sdk] = await alternate(
    [loading(builtFunction('customer')), loading(require.resolve('@cloudbase/node-sdk'))],
    ROUNDS,
  )
  return [figureOf({ name: 'customer: cold start', value: customer, unit: 'ms', against: sdk, goal: 1.2 })]
}

const loading =
  (file: string): Side =>
  async () => {
    const env = { PATH: process.env.PATH, ...sdkEnv('http://127.0.0.1:9') }
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', LOAD, file], { cwd: root, env })
    const ms = Number(stdout)
    if (!(ms > 0)) throw new Error(`${file} could not be loaded: ${stdout}`)
    return ms
  }
