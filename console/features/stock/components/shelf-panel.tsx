import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Icon } from '@/console/components/icon'
import { Skeleton } from '@/console/components/skeleton'
import { paths } from '@/console/lib/paths'
import { useNow } from '@/console/lib/use-now'
import type { ShelfRow, StockPlace } from '@/contract/staff/stock'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayMoment } from '@/domain/time/say'
import { useHistory } from '../api/use-stock'
import { type Move, MoveForm } from './move-form'
import { sayPoint } from './shelf-table'

interface ShelfPanelProps {
  row: ShelfRow
  targets: readonly StockPlace[]
  onClose: () => void
}

const moves: { value: Move; label: string }[] = [
  { value: 'receive', label: '入库' },
  { value: 'send', label: '调拨' },
  { value: 'return', label: '退回' },
  { value: 'count', label: '盘点' },
  { value: 'point', label: '补货点' },
]

/** One shelf: what it has, who it is kept for, what can be done, and everything that happened to it. */
export const ShelfPanel = ({ row, targets, onClose }: ShelfPanelProps) => {
  const [move, setMove] = useState<Move>('receive')
  const now = useNow()
  const { name, onHand, reserved, free, point, suggested, reservations } = row
  return (
    <aside className="stock-panel" aria-label={name}>
      <header className="stock-panel-head">
        <h2>{name}</h2>
        <Button type="text" aria-label="关掉" onClick={onClose} icon={<Icon name="close" />} />
      </header>
      <p>
        在库 {onHand}，预留 {reserved}，可用 {free}
        {point === null ? '' : `；${sayPoint(point)}`}
        {suggested === 0 ? '' : `；建议申领 ${suggested} 件`}
      </p>
      {reservations.length > 0 && (
        <section aria-label="给谁留着">
          <h3>给谁留着</h3>
          <ul>
            {reservations.map(({ reservationId, quantity, ticketNo, at }) => (
              <li key={reservationId}>
                {quantity} 件，
                {ticketNo === null ? (
                  '申领待发'
                ) : (
                  <Link to={paths.ticket(ticketNo)}>{sayTicketNo(ticketNo)}</Link>
                )}
                <span className="faint"> {sayMoment(at, now)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="panel" aria-label="办理">
        <Segmented<Move> options={moves} value={move} onChange={setMove} />
        <MoveForm key={move} move={move} row={row} targets={targets} />
      </section>
      <History row={row} />
    </aside>
  )
}

const History = ({ row: { placeId, partId } }: { row: ShelfRow }) => {
  const now = useNow()
  const query = useHistory(placeId, partId)
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <section aria-label="流水">
      <h3>流水</h3>
      {query.isPending && <Skeleton lines={4} label="正在取流水" />}
      <ol className="stock-history">
        {entries.map(({ seq, at, words, change, ticketNo }) => (
          <li key={seq}>
            <span className="faint">{sayMoment(at, now)}</span> {words}
            {ticketNo !== null && ` · ${sayTicketNo(ticketNo)}`}
            <span className="stock-change">{change === 0 ? '' : change > 0 ? `+${change}` : change}</span>
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          再看以前的
        </Button>
      )}
    </section>
  )
}
