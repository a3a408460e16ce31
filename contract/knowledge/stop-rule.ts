import * as z from 'zod/mini'

/** What has to be said before anything else, because somebody might get hurt. */
export const stopRuleId = z.enum([
  'electric',
  'fire',
  'glass',
  'falling',
  'water',
  'tooHot',
  'unwell',
  'wires',
])
export type StopRuleId = z.infer<typeof stopRuleId>
