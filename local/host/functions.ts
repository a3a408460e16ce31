import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { contextFor, type Source } from './context'
import { functionProcess } from './function-process'

const config = z.object({
  triggers: z.array(z.object({ name: z.string(), type: z.string(), config: z.string() })),
})

export interface Trigger {
  functionName: string
  name: string
  cron: string
}

export interface Functions {
  call(name: string, event: unknown, source: Source): Promise<unknown>
  triggers: readonly Trigger[]
  names: readonly string[]
  /** Ends a function's process in the middle of anything. */
  kill(name: string): void
  close(): Promise<void>
}

export interface FunctionsOptions {
  /** The folder with one built function in each folder. */
  dist: string
  env: Record<string, string>
  envId: string
  timeoutMs?: number
  log: (line: string) => void
}

/** The most that the cloud allows: a machine that does something else as well is slower than it. */
const LONGEST_MS = 60_000

/** The built functions, each in its own process, as the cloud runs them. */
export const hostFunctions = ({
  dist,
  env,
  envId,
  timeoutMs = LONGEST_MS,
  log,
}: FunctionsOptions): Functions => {
  const names = readdirSync(dist).filter((name) => existsSync(path.join(dist, name, 'index.js')))
  const processes = new Map(
    names.map((name) => {
      const file = path.join(dist, name, 'index.js')
      return [name, functionProcess({ name, file, env, timeoutMs, log: (line) => log(`${name}: ${line}`) })]
    }),
  )
  return {
    names,
    triggers: names.flatMap((name) => triggersOf(name, path.join(dist, name, 'config.json'))),
    async call(name, event, source) {
      const found = processes.get(name)
      if (!found) throw new Error(`there is no function ${name}`)
      return found.call(event, contextFor(name, source, envId))
    },
    kill: (name) => processes.get(name)?.kill(),
    async close() {
      await Promise.all([...processes.values()].map((one) => one.close()))
    },
  }
}

const triggersOf = (functionName: string, file: string): Trigger[] =>
  z
    .parse(config, JSON.parse(readFileSync(file, 'utf8')))
    .triggers.filter(({ type }) => type === 'timer')
    .map(({ name, config: cron }) => ({ functionName, name, cron }))
