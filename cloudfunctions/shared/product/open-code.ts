import type { OpenedCode } from '@/contract/customer/product'
import type { ErrorCode } from '@/contract/error-code'
import { inForceOn } from '@/domain/dispatch/policy'
import { judgeScan, type Scan } from '@/domain/serial/judge-scan'
import { scanPolicies } from '@/domain/serial/scan-policy'
import { chinaDay } from '@/domain/time/china'
import { putScan, scansOf } from '../repositories/scans'
import type { Services } from '../services'
import { verdictOfReported } from '../warranty/verdict-for-report'
import { type CodeFacts, codeFacts } from './code-facts'
import { countWrongCode, mayTryCode } from './wrong-codes'

export interface Opening {
  boxCode: string
  /** A keyed hash. */
  who: string
  /** Null for guests, and for staff who look. */
  openid: string | null
  divisionCode: string | null
  /** A technician with the customer's box in hand: looks, and is no scan. */
  isStaff: boolean
  now: number
}

/** A customer or guest looks at a code: judged by all its scans, this one is kept with them. */
export const openCode = async (
  services: Services,
  { boxCode, who, openid, divisionCode, isStaff, now }: Opening,
): Promise<{ ok: true; opened: OpenedCode } | { ok: false; code: ErrorCode }> => {
  if (!(await mayTryCode(services.db, who, now))) return { ok: false, code: 'TOO_MANY_REQUESTS' }
  const facts = await codeFacts(services, boxCode, now)
  const serialNo = facts.read.ok ? facts.read.serial.serialNo : null
  const isOurs = serialNo !== null && facts.isSigned
  const owner = ownerFor(facts, openid)
  const earlier = isOurs ? await scansOf(services.db, serialNo) : []
  const scan = { at: now, by: who, divisionCode: divisionCode ?? toldToday(earlier, who, now) }
  const judgement = judgeScan(
    {
      read: facts.read,
      isSigned: facts.isSigned,
      isRecorded: facts.isRecorded,
      owner,
      earlier,
      scan,
    },
    inForceOn(scanPolicies, chinaDay(now)),
  )
  if (isOurs && !isStaff) await putScan(services.db, serialNo, scan)
  if (!isOurs) await countWrongCode(services.db, who, now)
  const { finding, serialIs, words, advice } = judgement
  return {
    ok: true,
    opened: {
      finding,
      serialIs,
      words,
      advice,
      serialNo,
      item: facts.item,
      registered: owner === 'nobody' ? 'no' : owner === 'scanner' ? 'yours' : 'others',
      productId: owner === 'scanner' ? (facts.product?.productId ?? null) : null,
      place: owner === 'scanner' ? (facts.product?.place ?? null) : null,
      warranty: await warrantyWords(services, facts, now),
      isSwappedOut: facts.isSwappedOut,
    },
  }
}

/** Opening the same box again the same day says no place, and doesn't unsay one. */
const toldToday = (earlier: readonly Scan[], who: string, now: number): string | null =>
  earlier.find(({ at, by }) => by === who && chinaDay(at) === chinaDay(now))?.divisionCode ?? null

/** By what the box itself says: whoever hasn't registered has shown no proof, and another's proofs are theirs. */
const warrantyWords = async (
  services: Services,
  { read, item }: CodeFacts,
  now: number,
): Promise<string | null> => {
  if (!read.ok || item?.kind !== 'model') return null
  const { line, model } = item
  const reported = { line, serialNo: read.serial.serialNo, ...(model === null ? {} : { model }) }
  // nobody's openid, so that nobody's product is found
  const { words } = await verdictOfReported(services, reported, '', now)
  return words
}

const ownerFor = ({ product }: CodeFacts, openid: string | null): 'nobody' | 'scanner' | 'somebodyElse' => {
  if (product === null || product.owner === null) return 'nobody'
  return product.owner === openid ? 'scanner' : 'somebodyElse'
}
