import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './error-code'

const LOOK_AGAIN_MS = 500
const WRITTEN_WITHIN_MS = 5_000
/** Somebody, but who can't be told. */
const UNKNOWN = 0

/**
 * Waits until no other process builds in this folder, then keeps others out: two Taro builds at once delete
 * each other's files.
 * @param onWait told once, where somebody else is building
 * @returns how to let the next one in
 */
export const takeBuildLock = async (root: string, onWait: (pid: number) => void): Promise<() => void> => {
  const file = path.join(root, 'dist', '.building')
  mkdirSync(path.dirname(file), { recursive: true })
  let hasTold = false
  while (!tryToTake(file)) {
    const pid = holderOf(file)
    if (pid === null) {
      // whoever held it was killed
      rmSync(file, { force: true })
      continue
    }
    if (!hasTold) onWait(pid)
    hasTold = true
    await sleep(LOOK_AGAIN_MS)
  }
  return () => rmSync(file, { force: true })
}

const tryToTake = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** The process that builds; null where it is no longer there. */
const holderOf = (file: string): number | null => {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // made, but not written yet; a kill just then leaves it so for good
    if (pid === 0) return Date.now() - statSync(file).mtimeMs < WRITTEN_WITHIN_MS ? UNKNOWN : null
    process.kill(pid, 0)
    return pid
  } catch (error) {
    // a process of somebody else exists all the same
    return errorCode(error) === 'EPERM' ? UNKNOWN : null
  }
}
