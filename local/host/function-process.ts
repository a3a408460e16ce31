import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import * as z from 'zod/mini'

export interface FunctionProcess {
  /** Rejects when the function throws, is killed, or takes too long. */
  call(event: unknown, context: unknown): Promise<unknown>
  /** Ends the process as the platform might, in the middle of anything; the next call starts another. */
  kill(): void
  close(): Promise<void>
}

export interface FunctionProcessOptions {
  name: string
  /** The built `index.js`. */
  file: string
  env: Record<string, string>
  timeoutMs: number
  log: (line: string) => void
}

const message = z.object({ id: z.int(), result: z.optional(z.unknown()), failure: z.optional(z.string()) })

interface Pending {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** One instance of a function in a process of its own, started at its first call. */
export const functionProcess = (options: FunctionProcessOptions): FunctionProcess => {
  const { name, file, env, timeoutMs, log } = options
  let child: ChildProcess | null = null
  let lastId = 0
  const pending = new Map<number, Pending>()

  const start = (): ChildProcess => {
    // runner.cjs is plain JavaScript: a function must not find our loader in its process
    const started = fork(path.join(__dirname, 'runner.cjs'), [file], { env, execArgv: [], silent: true })
    started.stdout?.on('data', (text: Buffer) => log(text.toString().trimEnd()))
    started.stderr?.on('data', (text: Buffer) => log(text.toString().trimEnd()))
    started.on('message', (raw) => {
      const answer = z.safeParse(message, raw)
      if (!answer.success) return
      const { id, result, failure } = answer.data
      const waiting = pending.get(id)
      pending.delete(id)
      if (failure === undefined) waiting?.resolve(result)
      else waiting?.reject(new Error(failure))
    })
    started.on('exit', () => {
      if (child !== started) return
      child = null
      for (const waiting of pending.values()) waiting.reject(new Error(`${name} was killed`))
      pending.clear()
    })
    child = started
    return started
  }

  return {
    call(event, context) {
      const to = child ?? start()
      const id = ++lastId
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          pending.delete(id)
          reject(new Error(`${name} took longer than ${timeoutMs} ms`))
        }, timeoutMs)
        const settle =
          <Value>(then: (value: Value) => void) =>
          (value: Value) => {
            clearTimeout(timer)
            then(value)
          }
        pending.set(id, { resolve: settle(resolve), reject: settle(reject) })
        to.send({ id, event, context }, (error) => error && pending.get(id)?.reject(error))
      })
    },
    kill: () => void child?.kill('SIGKILL'),
    async close() {
      const ending = child
      if (ending === null) return
      await new Promise((resolve) => {
        ending.once('exit', resolve)
        ending.disconnect()
      })
    },
  }
}
