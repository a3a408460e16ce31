import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { logsDir, root } from './places'

export interface ProgramOptions {
  /** Names the log file. */
  name: string
  /** A Node program from the repository's root, and what it is given. */
  program: readonly [file: string, ...rest: string[]]
  env?: Record<string, string>
  /** After this it is ended. */
  withinMs: number
  onLine?: (line: string) => void
}

export interface ProgramEnd {
  /** Null where it was ended from outside. */
  code: number | null
  /** Both of its outputs. */
  lines: readonly string[]
  logFile: string
  tookMs: number
  /** It did not come to its end in time. */
  isLate: boolean
}

/** Runs a Node program in a process of its own; everything it says goes to `test-output/logs/<name>.log`. */
export const runProgram = async (options: ProgramOptions): Promise<ProgramEnd> => {
  const { name, program, env = {}, withinMs, onLine = () => {} } = options
  const startedAt = performance.now()
  mkdirSync(logsDir, { recursive: true })
  const logFile = path.join(logsDir, `${name.replaceAll(/\W+/g, '-')}.log`)
  const log = createWriteStream(logFile)
  const [file, ...rest] = program
  const child = spawn(process.execPath, [path.join(root, file), ...rest], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // a group of its own: workers and browsers it started end with it
    detached: process.platform !== 'win32',
  })
  const stop = () => endGroup(child.pid)
  process.once('exit', stop)
  const lines: string[] = []
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line)
      log.write(`${line}\n`)
      onLine(line)
    })
  }
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    stop()
  }, withinMs)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearTimeout(timer)
  process.removeListener('exit', stop)
  log.end()
  return { code, lines, logFile, tookMs: performance.now() - startedAt, isLate }
}

const endGroup = (pid: number | undefined): void => {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // it is gone already
  }
}
