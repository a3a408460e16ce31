import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where the stand-in keeps what happened: lines, in order, only ever added to. */
export type Store = { load(): unknown[]; append(entry: unknown): void }

export const memoryStore = (): Store => {
  const lines: string[] = []
  return {
    load: () => lines.map((line) => JSON.parse(line)),
    append: (entry) => {
      lines.push(JSON.stringify(entry))
    },
  }
}

/** One JSON text a line at `path`. A last line torn by a kill is cut off: it was never acknowledged. */
export const fileStore = (path: string): Store => {
  mkdirSync(dirname(path), { recursive: true })
  return {
    load: () => {
      if (!existsSync(path)) return []
      const bytes = readFileSync(path)
      const whole = bytes.lastIndexOf('\n') + 1
      if (whole < bytes.length) truncateSync(path, whole)
      const lines = bytes.subarray(0, whole).toString('utf8').split('\n')
      return lines.filter(Boolean).map((line) => JSON.parse(line))
    },
    append: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`),
  }
}
