import type { Services } from '../services'
import type { PrivateNumbers } from './port'
import { standInNumbers } from './stand-in'

export type { Masked, Pair, PrivateNumbers } from './port'

/**
 * The numbers this environment has, by `PRIVATE_NUMBERS`: `standIn` on a machine without a provider. Without it
 * there are none, and the technician is sent to the outlet's phone; never to the customer's own number.
 */
export const privateNumbers = ({ db, environment }: Pick<Services, 'db' | 'environment'>): PrivateNumbers =>
  environment.PRIVATE_NUMBERS === 'standIn' ? standInNumbers(db) : noNumbers

const noNumbers: PrivateNumbers = { bind: async () => ({ ok: false, cause: 'no provider is set' }) }
