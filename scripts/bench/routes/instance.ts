import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { RouteProblem } from '@/domain/route/problem'
import { readSolomon } from './solomon'

export interface Instance {
  name: string
  problem: RouteProblem
  /** The best distance anybody has found; null where the folder doesn't say. */
  best: number | null
}

const BEST_KNOWN = 'best-known.json'

/**
 * The instances of a folder by name: its `*.txt`, and the distances of `best-known.json`, `{"C101": {"distance": 828.94}}`.
 * @throws Error which names what can't be read
 */
export const instancesIn = (folder: string): Instance[] => {
  const names = namesIn(folder)
  const texts = names.filter((name) => name.endsWith('.txt')).sort()
  if (texts.length === 0) throw new Error(`There is no *.txt in ${folder}.`)
  const best = names.includes(BEST_KNOWN) ? bestKnown(path.join(folder, BEST_KNOWN)) : {}
  return texts.map((file) => {
    const name = path.basename(file, '.txt')
    return { name, problem: problemIn(path.join(folder, file)), best: best[name]?.distance ?? null }
  })
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch (cause) {
    throw new Error(`The folder ${folder} can't be read.`, { cause })
  }
}

const bestKnown = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, { distance: number }>

const problemIn = (file: string): RouteProblem => {
  try {
    return readSolomon(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`${file} can't be read as an instance.`, { cause })
  }
}
