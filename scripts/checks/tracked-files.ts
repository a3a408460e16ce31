import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A file that is part of the repository. */
export interface TrackedFile {
  /** From the repository's root, with `/`. */
  path: string
  sizeBytes: number
  /** Null where it holds bytes that are no text. */
  text: string | null
}

/** Names that are never tracked, for a copy without git's own folder. */
const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  '.git',
  '.local',
  '.cache',
  '.swc',
  'coverage',
  'test-output',
])

export const trackedFiles = (root: string): TrackedFile[] =>
  namesIn(root).map((name) => {
    const bytes = readFileSync(path.join(root, name))
    return { path: name, sizeBytes: bytes.length, text: bytes.includes(0) ? null : bytes.toString('utf8') }
  })

const namesIn = (root: string): string[] => {
  if (!existsSync(path.join(root, '.git'))) return walk(root, '')
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  // one that is deleted but not committed yet is still listed
  return listed.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)))
}

const walk = (root: string, folder: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => !LEFT_OUT.has(name))
    .flatMap((name) => {
      const below = path.posix.join(folder, name)
      return statSync(path.join(root, below)).isDirectory() ? walk(root, below) : [below]
    })
