import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Target } from './targets'

const TAIL_LINES = 25

/** A build that failed; `tail` is the end of what it said, `logFile` has all of it. */
export class BuildFailed extends Error {
  readonly logFile: string
  readonly tail: string

  constructor(root: string, target: Target) {
    const logFile = logFileOf(root, target)
    super(`Building the ${target.label} failed. All it said is in ${logFile} (构建没有成功，原因见上)`)
    this.logFile = logFile
    this.tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
  }
}

/** Runs a target's build in a process of its own, everything it says goes to a file. @throws BuildFailed */
export const runProgram = async (root: string, target: Target): Promise<void> => {
  const logFile = logFileOf(root, target)
  mkdirSync(path.dirname(logFile), { recursive: true })
  const lastFile = path.join(root, target.output, target.lastFile)
  rmSync(lastFile, { force: true })
  const log = openSync(logFile, 'w')
  const [program = '', ...rest] = target.program
  const child = spawn(process.execPath, [path.join(root, program), ...rest], {
    cwd: root,
    env: { ...process.env, ...target.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', log, log],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  }).finally(() => {
    process.removeListener('exit', stop)
    closeSync(log)
  })
  // Taro ends with 0 after some of its errors, but then it leaves nothing
  if (code !== 0 || !existsSync(lastFile)) throw new BuildFailed(root, target)
}

const logFileOf = (root: string, { name }: Target): string =>
  path.join(root, '.local', 'logs', `build-${name}.log`)
