import path from 'node:path'
import { build } from 'esbuild'
import * as z from 'zod/mini'
import { type FunctionProcess, functionProcess } from '@/local/host/function-process'
import { root } from '../../bench/places'

export interface Workers<Operation, Answer> {
  /** One of the processes does it. Rejects when that one was killed meanwhile. */
  call(operation: Operation): Promise<Answer>
  /** How many were killed so far. */
  killed(): number
  close(): Promise<void>
}

export interface WorkersOptions<Answer> {
  /** The built function: see {@link buildLoadFunction}. */
  file: string
  count: number
  env: Record<string, string>
  answer: z.ZodMiniType<Answer>
  /** One of them is killed after so many calls, on average; never where nothing is said. */
  callsBetweenKills?: number
}

/** The use cases under load, bundled as a function is. @param name `booking` @returns the file */
export const buildLoadFunction = async (name: string, entry: string): Promise<string> => {
  const outfile = path.join(root, `.cache/load/${name}.js`)
  await build({
    entryPoints: [entry],
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
export const startWorkers = <Operation, Answer>({
  file,
  count,
  env,
  answer,
  callsBetweenKills = Number.POSITIVE_INFINITY,
}: WorkersOptions<Answer>): Workers<Operation, Answer> => {
  const processes = Array.from({ length: count }, (_, at) => {
    const name = `worker ${at}`
    const withPath = { PATH: process.env.PATH ?? '', ...env }
    return functionProcess({ name, file, env: withPath, timeoutMs: 120_000, log: () => {} })
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

/** Whether a call failed because its function died under it: by its words, a test's own world has another `Error`. */
export const wasKilled = (error: unknown): boolean =>
  /was killed|EPIPE|ERR_IPC|channel closed/i.test(String(error))
