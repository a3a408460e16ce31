import type { Outcome } from '../outcome'

/** `full`: no room is left. `failed`: the store can't be written, or this phone can't encrypt. */
export type VaultFailure = 'full' | 'failed'

/**
 * A small store of JSON values that nobody can read from the phone's files: names and addresses of customers stand
 * in it while a technician has no net.
 */
export interface Vault {
  /** The stored value, unparsed beyond JSON; undefined where there is none or it can't be read. */
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<Outcome<object, VaultFailure>>
  remove(key: string): Promise<void>
}
