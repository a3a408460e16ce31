import type { StaffTicketDetail } from '@/contract/staff/view'
import { checkAnswerLabel } from '@/contract/ticket/checked-item'

type Completion = NonNullable<StaffTicketDetail['completion']>

/** What the technician looked at, with each answer. A "no" is to be seen without opening anything. */
export const Checked = ({ checked, checklist }: Pick<Completion, 'checked' | 'checklist'>) => (
  <details open={checklist.some(({ answer }) => answer === 'no')}>
    <summary>检查了 {checked} 项</summary>
    <ul>
      {checklist.map(({ itemId, question, answer }) => (
        <li key={itemId}>
          {question}：{checkAnswerLabel[answer]}
        </li>
      ))}
    </ul>
  </details>
)
