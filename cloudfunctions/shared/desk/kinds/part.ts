import type { DeskHooks } from '../desk-hooks'

/** An order of parts: what it keeps on the shelves moves with it. */
export const partHooks: DeskHooks = {}
