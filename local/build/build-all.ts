import { fingerprintOf } from './fingerprint'
import { takeBuildLock } from './lock'
import { runProgram } from './run-program'
import { dropStamp, isUpToDate, putStamp } from './stamp'
import { root as repository, type Target, type TargetName, targets } from './targets'

export interface BuildOptions {
  /** Built even where nothing changed. */
  force?: boolean
  onWait?: (pid: number) => void
  onBegin?: (step: Step) => void
  onEnd?: (step: Step, tookMs: number) => void
  root?: string
}

/** The `number`th of `of` targets that have to be built. */
export interface Step {
  target: Target
  number: number
  of: number
}

/**
 * Builds what is missing or out of date, one after the other; others that build in the same folder meanwhile
 * are waited for.
 * @returns the names of what was built
 * @throws BuildFailed with the end of what the build said
 */
export const buildAll = async (
  names: readonly TargetName[],
  options: BuildOptions = {},
): Promise<TargetName[]> => {
  const { force = false, root = repository, onWait = () => {} } = options
  const wanted = targets.filter(({ name }) => names.includes(name))
  if (!force && wanted.every((target) => isUpToDate(root, target))) return []
  const release = await takeBuildLock(root, onWait)
  try {
    // looked at anew: whoever was waited for may have built it
    const due = wanted.filter((target) => force || !isUpToDate(root, target))
    for (const [index, target] of due.entries()) {
      await build(root, { target, number: index + 1, of: due.length }, options)
    }
    return due.map(({ name }) => name)
  } finally {
    release()
  }
}

const build = async (root: string, step: Step, { onBegin, onEnd }: BuildOptions): Promise<void> => {
  const { target } = step
  const startedAt = performance.now()
  onBegin?.(step)
  dropStamp(root, target)
  const fingerprint = fingerprintOf(root, target.sources)
  await runProgram(root, target)
  putStamp(root, target, fingerprint)
  onEnd?.(step, performance.now() - startedAt)
}
