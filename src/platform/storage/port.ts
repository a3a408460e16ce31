import type { Outcome } from '../outcome'

/** `full`: the phone's 10 MB for this app are used up. `failed`: the store can't be read or written. */
export type StorageFailure = 'full' | 'failed'

/** A small store of JSON values on the phone. Synchronous, so that a first picture needn't wait for it. */
export interface Storage {
  /** The stored value, unparsed beyond JSON; undefined where there is none or it can't be read. */
  get(key: string): unknown
  set(key: string, value: unknown): Outcome<object, StorageFailure>
  remove(key: string): void
}
