import type { ErrorCode } from '@/contract/error-code'
import type { TicketEstimate } from '@/contract/ticket/estimate'
import type { Report } from '@/contract/ticket/report'
import type { Actor } from '@/domain/ticket/actor'
import type { Services } from '../services'
import { estimateFor } from './estimate-for'
import { knownVerdict } from './known-verdict'

interface Submitted {
  report: Report
  /** What was said yes to at most; undefined where nobody was asked. */
  agreedCapFen: number | undefined
  /** Epoch ms. */
  now: number
}

/**
 * What a new ticket keeps of its estimate, reckoned anew: a phone may show an older list. Refused where it would cost
 * more than was agreed to. Null for a fitting, whose price is said by phone.
 */
export const estimateAtSubmit = async (
  services: Services,
  actor: Actor,
  { report, agreedCapFen, now }: Submitted,
): Promise<{ ok: true; estimate: TicketEstimate | null } | { ok: false; code: ErrorCode }> => {
  if (report.kind !== 'repair') return { ok: true, estimate: null }
  const { product, address, fault } = report
  const verdict = await knownVerdict(services, actor, product, now)
  const ask = { product, symptom: fault.symptom, divisionCode: address.divisionCode }
  const { lowFen, highFen, capFen, words, listVersion, catalogueVersion } = estimateFor(ask, verdict, now)
  if (agreedCapFen !== undefined && capFen > agreedCapFen) return { ok: false, code: 'ESTIMATE_CHANGED' }
  const agreedAt = agreedCapFen === undefined ? null : now
  return {
    ok: true,
    estimate: { lowFen, highFen, capFen, words, listVersion, catalogueVersion, agreedAt },
  }
}
