import type { DeskKind } from '@/contract/desk/vocabulary'
import type { DeskHooks } from './desk-hook'
import { partHooks } from './kinds/part'
import { voiceHooks } from './kinds/voice'
import { warrantyHooks } from './kinds/warranty'

/** What each kind does beyond its table. */
export const deskHooks: Record<DeskKind, DeskHooks> = {
  part: partHooks,
  warranty: warrantyHooks,
  enquiry: voiceHooks,
  complaint: voiceHooks,
  suggestion: voiceHooks,
}
