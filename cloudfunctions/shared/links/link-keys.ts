import { serverSecret } from '../repositories/server-secret'
import { type SerialKeys, serialKeysFrom } from '../serial/keyed-code'
import type { Services } from '../services'

/** What the functions' own key is called, where the environment gives none. */
const OWN_KEY = '0'

/**
 * The keys that sign links: `LINK_KEYS` in the form of the serial numbers' keys, the one that signs first, so that
 * a key can be replaced while links of the one before still work, and withdrawn. Without it the functions have one
 * of their own.
 */
export const linkKeys = async (
  services: Pick<Services, 'db' | 'random' | 'environment'>,
): Promise<SerialKeys> => {
  const setting = services.environment.LINK_KEYS
  if (setting !== undefined && setting !== '') return serialKeysFrom(setting)
  return serialKeysFrom(`${OWN_KEY}:${await serverSecret(services, 'links')}`)
}
