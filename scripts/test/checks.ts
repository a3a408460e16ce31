import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { layoutFaults } from '../checks/layout-faults'
import { lockFaults } from '../checks/lock-faults'
import { trackedFiles } from '../checks/tracked-files'
import { packageFaults } from '../weapp-package'
import type { Outcome } from './outcome'
import { root } from './places'
import { runProgram } from './run-program'

/** One thing that holds for the whole repository; it counts as one test. */
export interface Check {
  name: string
  /** What is wrong, as sentences; empty is good. */
  faults(): Promise<readonly string[]>
}

const PROGRAM_WITHIN_MS = 5 * 60_000

const program = (name: string, ...command: [string, ...string[]]): Check => ({
  name,
  async faults() {
    const { code, lines, isLate } = await runProgram({ name, program: command, withinMs: PROGRAM_WITHIN_MS })
    if (isLate) return [`it did not end within ${PROGRAM_WITHIN_MS / 60_000} minutes`]
    return code === 0 ? [] : lines
  },
})

/** Those that look at sources alone. */
export const sourceChecks: readonly Check[] = [
  program('types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'),
  program('lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=200'),
  program(
    'import arrows',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.js',
    ...['contract', 'domain', 'cloudfunctions', 'src', 'console', 'local', 'config'],
  ),
  {
    name: 'lock',
    faults: async () => lockFaults(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))),
  },
  { name: 'layout', faults: async () => layoutFaults(trackedFiles(root)) },
]

/** Those that look at what was built. */
export const weappCheck: Check = {
  name: 'package for WeChat',
  async faults() {
    const dist = path.join(root, 'dist/weapp')
    return existsSync(path.join(dist, 'app.json')) ? packageFaults(dist) : ['it was not built']
  },
}

export const runCheck = async ({ name, faults }: Check): Promise<Outcome> => {
  const startedAt = performance.now()
  const found = await faults().catch((error: unknown) => [String(error)])
  const failures = found.length === 0 ? [] : [{ title: name, reason: found.join('\n') }]
  return { name, passed: failures.length === 0 ? 1 : 0, failures, tookMs: performance.now() - startedAt }
}
