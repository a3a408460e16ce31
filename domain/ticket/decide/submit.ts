import type { Report } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import { isWindowOpen } from '@/domain/ticket/window'
import type { Actor } from '../actor'
import type { Submit } from '../command'
import type { Terms } from '../terms'
import { freshVisit, type Ticket } from '../ticket'
import { isPlaceFor } from '../work'
import { type Decision, decided, refused } from './decision'

/** A new ticket. Safety comes first: a dangerous symptom is not taken before the power is off. */
export const submit = (command: Submit, by: Actor, now: number, terms: Terms): Decision => {
  const { report } = command
  if (!report.consent.given) return refused('CONSENT_NEEDED')
  if (isDangerous(report) && !report.fault.powerIsOff) return refused('SAFETY_NOT_CONFIRMED')
  if (!isWindowOpen(report.wish, now, terms.horizonDays)) return refused('WINDOW_NOT_AVAILABLE')
  if (command.seat && !isPlaceFor(command.seat, report)) return refused('SEAT_UNKNOWN')
  const { type: _, seat = null, verdict = null, estimate = null, ...given } = command
  const fresh: Ticket = {
    ...given,
    createdAt: now,
    reopened: 0,
    rated: false,
    ...freshVisit,
    seat,
    verdict,
    estimate,
    seq: 0,
    state: { status: 'submitted', at: now },
  }
  return decided(fresh, {}, { type: 'submitted' }, by, now)
}

const isDangerous = (report: Report): report is Extract<Report, { kind: 'repair' }> =>
  report.kind === 'repair' && symptomOf(report.fault.symptom).safety
