import type { DeskRow } from '@/contract/desk/view'
import type { BadgeTone } from '@/src/components/badge'

/** With us is plain, with the customer or late asks for a look. */
export const badgeOf = ({ tone, next }: Pick<DeskRow, 'tone' | 'next'>): BadgeTone => {
  if (next.late || tone === 'yours') return 'wait'
  return tone === 'done' ? 'good' : 'plain'
}
