import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Target } from './targets'

/** A build that failed; `tail` is the end of what it said, `logFile` has all of it. */
export class BuildFailed extends Error {
  constructor(
    readonly target: Target,
    readonly logFile: string,
    readonly tail: string,
  ) {
    super(`Building the ${target.label} failed. All it said is in ${logFile}`)
  }
}

const TAIL_LINES = 25

/** Runs a target's build in a process of its own, everything it says goes to a file. @throws BuildFailed */
export const runProgram = async (root: string, target: Target): Promise<void> => {
  const logFile = path.join(root, '.local', 'logs', `build-${target.name}.log`)
  mkdirSync(path.dirname(logFile), { recursive: true })
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
  if (code !== 0) throw new BuildFailed(target, logFile, tailOf(logFile))
}

const tailOf = (file: string): string =>
  readFileSync(file, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
