import type { ErrorCode } from '@/contract/error-code'
import { retryableCodes } from '@/contract/refusal'

/**
 * Why a call gave no data. `refused`: the server decided, nothing changed. `offline`: no connection. `noAnswer`:
 * sent, but whether it was done is unknown. `signedOut`: the session ended (browser only). `unreadable`: an
 * answer this version of the app can't read.
 */
export type FailureKind = 'refused' | 'offline' | 'noAnswer' | 'signedOut' | 'unreadable'

export interface Failure {
  ok: false
  why: FailureKind
  /** The sentence to show: what is, and what to do. */
  message: string
  /** Of a refusal. */
  code?: ErrorCode
  /** The request's field at fault, as a path: `address.detail`. */
  field?: string
}

export type Outcome<Data> = { ok: true; data: Data } | Failure

/** Worth sending again as it is, with the same `requestId`. */
export const mayRepeat = (failure: Failure): boolean =>
  failure.why === 'offline' ||
  failure.why === 'noAnswer' ||
  (failure.code !== undefined &&
    failure.code !== 'TOO_MANY_REQUESTS' &&
    retryableCodes.includes(failure.code))

/**
 * Whether the intent is over: done, or certainly not done. Until then its `requestId` must be kept, or a tap
 * after a lost answer would do the same thing twice.
 */
export const isSettled = (outcome: Outcome<unknown>): boolean =>
  outcome.ok ||
  (outcome.why === 'refused' && outcome.code !== undefined && !retryableCodes.includes(outcome.code))
