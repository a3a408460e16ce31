import type { Services } from '../services'
import { type SerialKeys, serialKeysFrom } from './keyed-code'

const bySetting = new Map<string, SerialKeys>()

/**
 * The keys that serial numbers are checked with. A function that needs them calls this when it starts, so that a
 * deployment without keys fails at once instead of calling each genuine number false.
 * @throws as `serialKeysFrom`, also where `SERIAL_KEYS` isn't set
 */
export const serialKeys = (environment: Services['environment']): SerialKeys => {
  const setting = environment.SERIAL_KEYS ?? ''
  const keys = bySetting.get(setting) ?? serialKeysFrom(setting)
  bySetting.set(setting, keys)
  return keys
}
