import path from 'node:path'
import { build } from 'esbuild'
import * as z from 'zod/mini'
import { type FunctionProcess, functionProcess } from '@/local/host/function-process'
import { root } from '../../bench/places'
import { type Answer, answer, type Operation } from './operation'
import type { QuickClock } from './quick-clock'

export interface Workers {
  /** One of the processes does it. Rejects when that one was killed meanwhile. */
  call(operation: Operation): Promise<Answer>
  /** How many were killed so far. */
  killed(): number
  close(): Promise<void>
}

/** The use cases bundled as a function is. @returns the file */
export const buildLoadFunction = async (): Promise<string> => {
  const outfile = path.join(root, '.cache/load/booking.js')
  await build({
    entryPoints: [path.join(__dirname, 'function.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node18.15',
    format: 'cjs',
    minifySyntax: true,
    logLevel: 'warning',
    alias: { '@': root },
  })
  return outfile
}

/**
 * So many processes of it, as the cloud runs several instances of a function. One of them is killed in the middle
 * of anything after every so many calls, on average: by calls, not by the clock, so that a slow machine has no
 * more of it than a fast one. The next call starts another.
 */
export const startWorkers = (
  file: string,
  count: number,
  env: Record<string, string>,
  clock: QuickClock,
  callsBetweenKills = Number.POSITIVE_INFINITY,
): Workers => {
  const processes = Array.from({ length: count }, (_, at) => {
    const name = `worker ${at}`
    const withClock = { PATH: process.env.PATH ?? '', ...env, LOAD_CLOCK: JSON.stringify(clock) }
    return functionProcess({ name, file, env: withClock, timeoutMs: 120_000, log: () => {} })
  })
  const one = (): FunctionProcess => {
    const picked = processes[Math.floor(Math.random() * count)]
    if (picked === undefined) throw new Error('there is no worker')
    return picked
  }
  let killed = 0
  const maybeKill = () => {
    if (Math.random() >= 1 / callsBetweenKills) return
    killed += 1
    setTimeout(() => one().kill(), Math.random() * 30)
  }
  return {
    async call(operation) {
      maybeKill()
      return z.parse(answer, await one().call(operation, {}))
    },
    killed: () => killed,
    async close() {
      await Promise.all(processes.map((process) => process.close()))
    },
  }
}
