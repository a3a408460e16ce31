import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * What these files and folders hold, as one text: names and bytes, so that a checkout or a copy with other
 * times of change is still the same.
 * @param sources paths from `root`; a missing one counts as empty
 */
export const fingerprintOf = (root: string, sources: readonly string[]): string => {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '')
  for (const source of sources) {
    for (const file of filesBelow(path.join(root, source))) {
      hash.update(path.relative(root, file).split(path.sep).join('/')).update('\0')
      hash.update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

const filesBelow = (place: string): string[] => {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)))
}
