import * as z from 'zod/mini'
import { triageWay } from '@/contract/knowledge/triage'
import { tried } from '@/contract/ticket/report'
import { symptomId } from '@/contract/ticket/symptom'
import { forget, keep, recall } from './kept'

/** What the guided look came to, on its way from its page to the report. */
const told = z.object({
  way: triageWay,
  /** What is to be reported: the symptom looked at, or a danger that was found on the way. */
  symptom: symptomId,
  powerIsOff: z.boolean(),
  tried: z.array(tried),
})
export type ToldWay = z.infer<typeof told>

const KEPT = 'triage-way'
/** The power may be on again after that, and nobody remembers what was answered. */
const GOOD_FOR_MS = 30 * 60_000

/** Leaves it on the phone: the two packages share no memory. */
export const leaveWay = (way: ToldWay): void => keep(KEPT, { data: way, at: Date.now() })

/** Takes it, once. */
export const takeWay = (): ToldWay | undefined => {
  const found = recall(KEPT, told)
  if (found === undefined) return undefined
  forget(KEPT)
  return Date.now() - found.at < GOOD_FOR_MS ? found.data : undefined
}
