import type { PackedVisit } from '@/contract/staff/technician'
import type { CheckedItem } from '@/contract/ticket/checked-item'
import type { VisitDraft } from '../../offline/field-state'

/** The checklist as far as it was answered, in its own order. */
export const checkedIn = (
  { checklist }: Pick<PackedVisit, 'checklist'>,
  { checks }: Pick<VisitDraft, 'checks'>,
): CheckedItem[] =>
  checklist.flatMap(({ itemId }) => {
    const answer = checks[itemId]
    return answer === undefined ? [] : [{ itemId, answer }]
  })
