import { Button } from 'antd'
import type { CallBackRow as Row } from '@/contract/staff/hotline'
import { sayMoment } from '@/domain/time/say'

interface CallBackRowProps {
  row: Row
  now: number
  busy: boolean
  onTake: () => void
}

export const CallBackRow = ({ row, now, busy, onTake }: CallBackRowProps) => {
  const { phone, window, dueAt, untilAt, tries, takenBy, state } = row
  const isDue = dueAt <= now
  return (
    <tr>
      <th scope="row">
        <span className="row-link">{phone}</span>
      </th>
      <td>
        {window === null ? '尽快' : `${sayMoment(dueAt, now)}–${window.to}`}
        {!isDue && <span className="row-second faint">还没到点</span>}
      </td>
      <td>{sayMoment(untilAt, now)}</td>
      <td>{tries === 0 ? '还没打过' : `打过 ${tries} 次没接`}</td>
      <td>
        {state === 'taken' ? (
          <span className="faint">{takenBy} 在打</span>
        ) : (
          <Button
            size="small"
            type={isDue ? 'primary' : 'default'}
            disabled={busy}
            onClick={onTake}
            aria-label={`接下 ${phone}`}
          >
            接下
          </Button>
        )}
      </td>
    </tr>
  )
}
