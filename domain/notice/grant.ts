import { DAY_MS, MINUTE_MS } from '@/domain/time/china'

/** Who told of an accept: the app after its popup, or WeChat's own push. Both tell of the same one. */
export type GrantSource = 'app' | 'push'

export interface Accept {
  /** The same accept told again by the same source bears the same id. */
  acceptId: string
  source: GrantSource
  /** Epoch ms. */
  at: number
}

export interface SeenAccept extends Accept {
  /** The other source has told of it too. */
  paired: boolean
}

/**
 * How many messages of one template one person still allows. WeChat tells nobody, so it is counted: one
 * accept sends one message, accepts add up and never expire.
 */
export interface Grant {
  balance: number
  /** What was counted lately, oldest first, so that nothing is counted twice. */
  seen: readonly SeenAccept[]
}

export const noGrant: Grant = { balance: 0, seen: [] }

/** The app's report and the push of one accept come within this time of each other. */
const SAME_ACCEPT_MS = 2 * MINUTE_MS
/** WeChat repeats a push within seconds, the app its report within hours. */
const REMEMBERED_MS = 2 * DAY_MS
/** A document must not grow without end; nobody taps more often within the time of one accept. */
const REMEMBERED_MAX = 50

/** Counts an accept once, whichever source tells of it, and however often. */
export const accept = (grant: Grant, told: Accept): Grant => {
  if (grant.seen.some((one) => one.acceptId === told.acceptId && one.source === told.source)) return grant
  const other = grant.seen.findIndex((one) => isSame(one, told))
  const seen = grant.seen.map((one, at) => (at === other ? { ...one, paired: true } : one))
  return {
    balance: other === -1 ? grant.balance + 1 : grant.balance,
    seen: remembered([...seen, { ...told, paired: other !== -1 }], told.at),
  }
}

/** Takes one for a send; null when there is none. */
export const use = (grant: Grant): Grant | null =>
  grant.balance > 0 ? { ...grant, balance: grant.balance - 1 } : null

/** WeChat certainly did not send: the one that was taken is still there. */
export const giveBack = (grant: Grant): Grant => ({ ...grant, balance: grant.balance + 1 })

/** WeChat says 43101, or the person refused in the settings: whatever was counted is gone. */
export const empty = (grant: Grant): Grant => ({ ...grant, balance: 0 })

const isSame = (one: SeenAccept, told: Accept): boolean =>
  !one.paired && one.source !== told.source && Math.abs(one.at - told.at) <= SAME_ACCEPT_MS

const remembered = (seen: SeenAccept[], now: number): SeenAccept[] =>
  seen.filter((one) => now - one.at <= REMEMBERED_MS).slice(-REMEMBERED_MAX)
