import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { jestOutcome } from './jest-outcome'
import type { Outcome } from './outcome'
import { reportsDir, root } from './places'
import { runProgram } from './run-program'

export interface Ground {
  /** What people read; also names the files it leaves. */
  name: string
  /** A project of jest.config.js. */
  project: string
  /** Jest's own arguments, paths first: an argument after `--selectProjects` counts as a project. */
  only?: readonly string[]
  env?: Record<string, string>
  workers: number
}

const GROUND_WITHIN_MS = 15 * 60_000
const TAIL_LINES = 40

/** Runs one of jest's projects. A run that ends badly or not at all is a failure even where no test failed. */
export const runGround = async (ground: Ground, onLine: (line: string) => void): Promise<Outcome> => {
  const { name, project, only = [], env = {}, workers } = ground
  const report = path.join(reportsDir, `${name.replaceAll(/\W+/g, '-')}.json`)
  mkdirSync(reportsDir, { recursive: true })
  rmSync(report, { force: true })
  const end = await runProgram({
    name,
    program: [
      'node_modules/jest/bin/jest.js',
      ...only,
      `--maxWorkers=${workers}`,
      '--ci',
      '--json',
      `--outputFile=${report}`,
      '--selectProjects',
      project,
    ],
    env: { NODE_ENV: 'test', ...env },
    withinMs: GROUND_WITHIN_MS,
    // with the project named: jest tells failed files once more at its end, without it
    onLine: (line) => /^(PASS|FAIL) \w+ test\//.test(line) && onLine(line),
  })
  const outcome = readReport(name, report, end.tookMs)
  const isBroken = outcome === null || end.isLate || (end.code !== 0 && outcome.failures.length === 0)
  if (!isBroken) return outcome
  const why = end.isLate ? `did not end within ${GROUND_WITHIN_MS / 60_000} minutes` : endOf(end.code)
  const reason = `jest ${why}; all of it is in ${path.relative(root, end.logFile)}\n${tailOf(end.lines)}`
  const failures = [...(outcome?.failures ?? []), { title: name, reason }]
  return { name, passed: outcome?.passed ?? 0, failures, tookMs: end.tookMs }
}

const readReport = (name: string, file: string, tookMs: number): Outcome | null => {
  try {
    return jestOutcome(name, JSON.parse(readFileSync(file, 'utf8')), root, tookMs)
  } catch {
    // nothing was written, or only a part: the program's end tells why
    return null
  }
}

const endOf = (code: number | null): string =>
  code === null ? 'was killed by somebody else' : `ended with ${code}`

/** Without the report itself, which is one long line. */
const tailOf = (lines: readonly string[]): string =>
  lines
    .filter((line) => !line.startsWith('{"num'))
    .slice(-TAIL_LINES)
    .join('\n')
