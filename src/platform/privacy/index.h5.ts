import type { Privacy } from './port'

export type { Privacy, PrivacyQuestion } from './port'
export { agreeButtonId } from './port'

/** A browser asks by itself, for each ability. */
export const privacy: Privacy = {
  onQuestion: () => {},
  hasGuidelines: false,
  openGuidelines: () => {},
}
