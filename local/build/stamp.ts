import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprintOf } from './fingerprint'
import type { Target } from './targets'

/** Whether the output is there and made of the sources as they are now. */
export const isUpToDate = (root: string, target: Target): boolean => {
  const file = stampOf(root, target)
  return (
    existsSync(path.join(root, target.output, target.lastFile)) &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === fingerprintOf(root, target.sources)
  )
}

/** Before a build: what it leaves half done counts as nothing. */
export const dropStamp = (root: string, target: Target): void =>
  rmSync(stampOf(root, target), { force: true })

/** @param fingerprint of the sources as they were when the build began */
export const putStamp = (root: string, target: Target, fingerprint: string): void => {
  const file = stampOf(root, target)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, fingerprint)
}

/** Beside the output, not in it: the WeChat package is uploaded as the folder stands. */
const stampOf = (root: string, { output }: Target): string => path.join(root, `${output}.stamp`)
