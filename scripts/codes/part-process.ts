import { serialKeysFrom } from '@/cloudfunctions/shared/serial/keyed-code'
import { type MadePart, makePart } from './make-part'
import type { Plan } from './plan'

/** What a worker is asked, and what it answers. */
export interface PartAsked {
  plan: Plan
  part: number
  out: string
}
export type PartAnswer = { part: number; made: MadePart } | { part: number; fault: string }

const { mac } = serialKeysFrom(process.env.SERIAL_KEYS ?? '')

process.on('message', ({ plan, part, out }: PartAsked) => {
  makePart(plan, part, out, mac).then(
    (made) => process.send?.({ part, made } satisfies PartAnswer),
    (error: unknown) =>
      process.send?.({
        part,
        fault: error instanceof Error ? error.message : String(error),
      } satisfies PartAnswer),
  )
})
// a worker whose master was killed has nothing left to do
process.on('disconnect', () => process.exit(0))
