import { moved, waiting } from './outbox'
import type { OutboxRow } from './outbox-row'
import { afterBusy, afterQuota, type Backoff, backoffMs } from './retry'

/** What WeChat's port answered; `errcode` 0 means that the call never got as far as WeChat. */
export type SendOutcome =
  | { ok: true; msgId: string | null }
  | { ok: false; kind: 'refused' | 'busy' | 'quota' | 'unknown' | 'misused'; errcode: number }

/** What becomes of the row, of the consent that was taken for it, and whether somebody must look. */
export interface Settlement {
  row: OutboxRow
  grant: 'used' | 'giveBack' | 'empty'
  bug: boolean
}

/**
 * Refusals of all our calls, not of this message: no right to the call (-604101, 48001), credentials (40001,
 * 40013, 40014, 40125, 42001), our address isn't listed (40164), and 0 for CloudBase's own refusals. Mending a
 * setting lets them through, so such a message is kept until it is old.
 */
const OUT_OF_ORDER: ReadonlySet<number> = new Set([
  0, -604101, 40001, 40013, 40014, 40125, 40164, 42001, 48001,
])

/**
 * Moves a row on after its send. Null where it isn't this send's any more: it was settled by WeChat's report, or
 * given up as unknown, which only a definite answer changes.
 * @param claimedAt of the claim that sent it, epoch ms
 * @param jitter from 0 up to 1
 */
export const settled = (
  row: OutboxRow,
  claimedAt: number,
  outcome: SendOutcome,
  now: number,
  jitter: number,
): Settlement | null => {
  const { state } = row
  if (state.status !== 'sending' && state.status !== 'unknown') return null
  if (state.claimedAt !== claimedAt) return null
  const { tries } = state

  if (outcome.ok) {
    return used(moved(row, { status: 'delivered', tries, at: now, msgId: outcome.msgId }, null))
  }
  if (outcome.kind === 'refused') {
    const refused = moved(row, { status: 'refused', tries, at: now, why: 'rejected' }, null)
    return { row: refused, grant: 'empty', bug: false }
  }
  if (state.status === 'unknown') return null

  const later = (why: 'busy' | 'quota' | 'outOfOrder', backoff: Backoff): Settlement => ({
    row: waiting(row, now, why, now + backoffMs(backoff, tries, jitter)),
    grant: 'giveBack',
    bug: why === 'outOfOrder',
  })
  switch (outcome.kind) {
    case 'busy':
      return later('busy', afterBusy)
    case 'quota':
      return later('quota', afterQuota)
    case 'unknown':
      return used(moved(row, { status: 'unknown', tries, at: now, claimedAt }, null))
    case 'misused': {
      const { errcode } = outcome
      if (OUT_OF_ORDER.has(errcode)) return later('outOfOrder', afterQuota)
      const misused = moved(row, { status: 'misused', tries, at: now, errcode }, null)
      return { row: misused, grant: 'giveBack', bug: true }
    }
  }
}

const used = (row: OutboxRow): Settlement => ({ row, grant: 'used', bug: false })
