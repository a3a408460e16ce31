import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { BuildFailed, buildAll } from '@/local/build'
import { runCheck, sourceChecks, weappCheck } from './checks'
import { lastLine, type Outcome, tally } from './outcome'
import { logsDir, reportsDir } from './places'
import { type Part, partsNamed, targetsFor, UnknownPart } from './plan'
import { printBegin, printEnd, printFailures } from './print'
import { type Ground, runGround } from './run-ground'

/** More than four share one disk badly. */
const WORKERS = Math.max(1, Math.min(4, cpus().length))

const outcomes: Outcome[] = []

/**
 * `npm test -- [part …]`: all parts where none is named. What needs no build runs while the builds do. The
 * last line is `N passed, N failed`.
 */
const main = async (chosen: readonly Part[]): Promise<void> => {
  for (const folder of [logsDir, reportsDir]) rmSync(folder, { recursive: true, force: true })
  const has = (part: Part) => chosen.includes(part)
  await Promise.all([builds(chosen), withoutBuilds(has)])
  if (has('checks')) await step(weappCheck.name, () => runCheck(weappCheck))
  for (const part of ['cloud', 'components', 'weapp', 'e2e'] as const) {
    // one browser and one host at a time: pages that wait for each other's processor miss their moments
    if (has(part)) await ground({ name: part, project: part, workers: part === 'e2e' ? 1 : WORKERS })
  }
}

const withoutBuilds = async (has: (part: Part) => boolean): Promise<void> => {
  if (has('checks')) for (const check of sourceChecks) await step(check.name, () => runCheck(check))
  if (!has('rules')) return
  await ground({ name: 'rules', project: 'rules', workers: WORKERS })
  await ground({
    name: 'rules of the domain in New York',
    project: 'rules',
    // that one starts jest in New York itself
    only: ['test/domain/', '--testPathIgnorePatterns=foreign-zone'],
    env: { TZ: 'America/New_York' },
    workers: WORKERS,
  })
}

const builds = async (chosen: readonly Part[]): Promise<void> => {
  const startedAt = performance.now()
  const targets = targetsFor(chosen)
  if (targets.length === 0) return
  const name = 'builds'
  try {
    const built = await buildAll(targets, {
      onWait: (pid) => console.log(`  waiting for the build of process ${pid}`),
      onBegin: ({ number, of, target }) => console.log(`  [${number}/${of}] building the ${target.label} …`),
      onEnd: ({ target }, tookMs) =>
        console.log(`  built the ${target.label} (${Math.round(tookMs / 1000)} s)`),
    })
    if (built.length > 0) add({ name, passed: 1, failures: [], tookMs: performance.now() - startedAt })
  } catch (error) {
    const reason = error instanceof BuildFailed ? `${error.message}\n${error.tail}` : String(error)
    add({ name, passed: 0, failures: [{ title: name, reason }], tookMs: performance.now() - startedAt })
  }
}

const ground = (one: Ground): Promise<void> =>
  step(one.name, () => runGround(one, (line) => console.log(`  ${line}`)))

const step = async (name: string, run: () => Promise<Outcome>): Promise<void> => {
  printBegin(name)
  add(await run())
}

const add = (outcome: Outcome): void => {
  outcomes.push(outcome)
  printEnd(outcome)
}

const begin = async (): Promise<void> => {
  const startedAt = performance.now()
  try {
    await main(partsNamed(process.argv.slice(2)))
  } catch (error) {
    const reason = error instanceof UnknownPart ? error.message : String((error as Error).stack)
    add({ name: 'the run', passed: 0, failures: [{ title: 'the run', reason }], tookMs: 0 })
  }
  printFailures(outcomes)
  const total = tally(outcomes)
  console.log(
    `\n${Math.round((performance.now() - startedAt) / 1000)} s; logs and screens are in test-output/`,
  )
  console.log(lastLine(total))
  process.exitCode = total.failed === 0 ? 0 : 1
}

void begin()
