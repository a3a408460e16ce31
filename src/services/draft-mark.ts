import type { TicketKind } from '@/contract/ticket/vocabulary'
import { storage } from '@/src/platform/storage'

/** Where what is being written is kept, a repair apart from a fitting; packages/report/draft reads and writes it. */
export const draftKeys: Record<TicketKind, string> = {
  repair: 'report-draft',
  installation: 'fitting-draft',
}

/** The first answer of each kind: with it, something was begun. */
const firstAnswer: Record<TicketKind, string> = { repair: 'symptom', installation: 'work' }

/** Whether it was begun and not sent. The tab pages ask this without loading the report's own package. */
export const hasDraft = (kind: TicketKind = 'repair'): boolean => {
  const kept = storage.get(draftKeys[kind])
  const first = firstAnswer[kind]
  return (
    typeof kept === 'object' && kept !== null && ((kept as Record<string, unknown>)[first] ?? null) !== null
  )
}
