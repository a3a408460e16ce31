import type { Dial } from './port'

export type { Dial } from './port'

/** A browser doesn't tell whether anything took the number. */
export const dial: Dial = async (phoneNumber) => {
  window.location.assign(`tel:${phoneNumber}`)
  return { ok: true }
}
