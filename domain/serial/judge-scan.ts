import type { SerialStanding } from '@/contract/product/product'
import { centroidOf } from '@/domain/dispatch/centroids'
import { straightLineM } from '@/domain/dispatch/coordinates'
import type { ReadBoxCode } from './box-code'
import { sayScan } from './say-scan'
import type { ScanFinding } from './scan-finding'
import type { ScanPolicy } from './scan-policy'

/** One scan by somebody who isn't staff. As little as tells a copied code: who as a hash, where as a division. */
export interface Scan {
  at: number
  by: string
  divisionCode: string | null
}

export interface Scanned {
  read: ReadBoxCode
  /** Whether the code in the number is ours; only asked where it could be read. */
  isSigned: boolean
  /** Whether production recorded it. */
  isRecorded: boolean
  owner: 'nobody' | 'scanner' | 'somebodyElse'
  /** Before this one, in any order. */
  earlier: readonly Scan[]
  scan: Scan
}

export type ScanJudgement = ScanFinding & {
  serialIs: SerialStanding
  /** What is, then what one can do. Never accuses: who holds the copy can't be seen from here. */
  words: string
  advice: string
  /** A person of the quality team looks at it. */
  needsPerson: boolean
}

/**
 * Genuine or not, as far as a code can tell. A genuine number may have been copied: many scans and scans far apart
 * say so without calling the scanner's own product false.
 */
export const judgeScan = (scanned: Scanned, policy: ScanPolicy): ScanJudgement => {
  const found = findingOf(scanned, policy)
  return { ...found, ...sayScan(found, scanned.scan.at), ...standingOf(found) }
}

const findingOf = (
  { read, isSigned, isRecorded, owner, earlier, scan }: Scanned,
  policy: ScanPolicy,
): ScanFinding => {
  if (!read.ok) return { finding: read.why }
  if (!isSigned) return { finding: 'wrongSignature' }
  if (!isRecorded) return { finding: 'unknown' }
  const recent = earlier
    .filter(({ at }) => at <= scan.at && at >= scan.at - policy.lookBackMs)
    .sort((a, b) => a.at - b.at)
  const apart = farthestPair([...recent, scan], policy)
  if (apart !== null) return { finding: 'farApart', ...apart }
  const people = new Set([...recent, scan].map(({ by }) => by)).size
  if (people > policy.peopleUsual) return { finding: 'manyScans', people }
  if (owner === 'scanner') return { finding: 'yours' }
  const others = recent.filter(({ by }) => by !== scan.by)
  const last = others.at(-1)
  if (last === undefined && owner === 'nobody') return { finding: 'firstScan' }
  return {
    finding: 'seenBefore',
    people: new Set(others.map(({ by }) => by)).size,
    lastAt: last?.at ?? scan.at,
    owned: owner === 'somebodyElse',
  }
}

/** Two people's scans that one box can't explain; the farthest apart. @param scans by time */
const farthestPair = (
  scans: readonly Scan[],
  { farM, farWithinMs }: ScanPolicy,
): { distanceM: number; withinMs: number } | null => {
  let farthest: { distanceM: number; withinMs: number } | null = null
  scans.forEach((later, at) => {
    for (let before = at - 1; before >= 0; before--) {
      const sooner = scans[before]
      if (sooner === undefined || later.at - sooner.at > farWithinMs) break
      const distanceM = sooner.by === later.by ? 0 : apartM(sooner, later)
      if (distanceM >= farM && distanceM > (farthest?.distanceM ?? 0))
        farthest = { distanceM, withinMs: later.at - sooner.at }
    }
  })
  return farthest
}

/** Between the middles of their divisions; 0 where one isn't known well enough to say anything. */
const apartM = (a: Scan, b: Scan): number => {
  const [one, other] = [middleOf(a), middleOf(b)]
  return one === null || other === null ? 0 : straightLineM(one, other)
}

const middleOf = ({ divisionCode }: Scan) => {
  const centroid = divisionCode === null ? null : centroidOf(divisionCode)
  return centroid === null || centroid.precision === 'province' ? null : centroid.at
}

const standingOf = ({ finding }: ScanFinding): Pick<ScanJudgement, 'serialIs' | 'needsPerson'> => {
  switch (finding) {
    case 'unreadable':
    case 'mistyped':
      return { serialIs: 'unchecked', needsPerson: false }
    case 'otherSite':
    case 'wrongSignature':
    case 'unknown':
      return { serialIs: 'doubtful', needsPerson: true }
    case 'manyScans':
    case 'farApart':
      return { serialIs: 'genuine', needsPerson: true }
    case 'yours':
    case 'firstScan':
    case 'seenBefore':
      return { serialIs: 'genuine', needsPerson: false }
    default:
      return finding satisfies never
  }
}
