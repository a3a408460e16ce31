import { storage } from '@/src/platform/storage'

/** Where the report that is being written is kept; packages/report/draft reads and writes it. */
export const draftKey = 'report-draft'

/** Whether a report was begun and not sent. The tab pages ask this without loading the report's own package. */
export const hasDraft = (): boolean => {
  const kept = storage.get(draftKey)
  return typeof kept === 'object' && kept !== null && 'symptom' in kept && kept.symptom !== null
}
