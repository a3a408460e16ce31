import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import * as z from 'zod/mini'
import { type FunctionProcess, functionProcess } from '@/local/host/function-process'
import { root } from '../../bench/places'
import { type Answer, answer, type Operation } from './operation'
import type { QuickClock } from './quick-clock'

export interface Workers {
  /** One of the processes does it. Rejects when that one was killed meanwhile. */
  call(operation: Operation): Promise<Answer>
  /** Ends one of the processes in the middle of anything; the next call starts another. */
  killOne(): void
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

/** So many processes of it, as the cloud runs several instances of a function. */
export const startWorkers = (
  file: string,
  count: number,
  env: Record<string, string>,
  clock: QuickClock,
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
  return {
    call: async (operation) => z.parse(answer, await one().call(operation, {})),
    killOne: () => one().kill(),
    async close() {
      await Promise.all(processes.map((process) => process.close()))
    },
  }
}

/** Kills one process after another at random moments. @returns what stops it, with how many were killed */
export const startKilling = (workers: Workers, meanPauseMs: number): (() => number) => {
  let killed = 0
  const stop = new AbortController()
  const go = async () => {
    for (;;) {
      await sleep(meanPauseMs * (0.5 + Math.random()), undefined, { signal: stop.signal })
      workers.killOne()
      killed += 1
    }
  }
  go().catch(() => undefined)
  return () => {
    stop.abort()
    return killed
  }
}
