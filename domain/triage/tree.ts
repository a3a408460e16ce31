import type { DrawingId } from '@/contract/knowledge/article'
import type { StopRuleId } from '@/contract/knowledge/stop-rule'
import type { Fault } from '@/contract/ticket/report'
import type { SymptomId } from '@/contract/ticket/symptom'

export interface Option {
  readonly id: string
  readonly words: string
  /** The next node's name, or `solved`. */
  readonly to: string
}

export interface FixStep {
  readonly words: string
  readonly drawing?: DrawingId
}

/** One screen. */
export type TriageNode =
  /** A question. The first one of a tree asks about danger. */
  | { readonly kind: 'ask'; readonly words: string; readonly options: readonly Option[] }
  /** The whole screen, before anything else; on from here only with the power off. */
  | { readonly kind: 'stop'; readonly rule: StopRuleId; readonly to: string }
  /** It may be as it should. */
  | { readonly kind: 'normal'; readonly words: string; readonly to: string }
  /** What everybody can do, without tools. `tried` is what the ticket then says of it. */
  | {
      readonly kind: 'fix'
      readonly words: string
      readonly steps: readonly FixStep[]
      readonly tried?: Fault['tried'][number]
      readonly to: string
    }
  /** A technician is needed; with this part, as a rule, see `domain/dispatch/likely-part.ts`. */
  | { readonly kind: 'book'; readonly words: string; readonly partId: string | null }

export type Nodes = Readonly<Record<string, TriageNode>>

/** safety → is it normal → what one can do → the likely part → a visit. It begins at the node `start`. */
export interface TriageTree {
  readonly symptom: SymptomId
  readonly nodes: Nodes
}

export const START = 'start'
export const SOLVED = 'solved'
