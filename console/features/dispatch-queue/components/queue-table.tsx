import { Button } from 'antd'
import type { RefObject } from 'react'
import { useNow } from '@/console/lib/use-now'
import type { QueueRow as Row } from '../api/use-queue'
import { QueueRow } from './queue-row'

interface QueueTableProps {
  rows: readonly Row[]
  openTicketNo: string | null
  scroller: RefObject<HTMLDivElement>
  more: { wanted: boolean; loading: boolean; load: () => void }
}

const columns = ['工单', '为什么等您', '时限', '希望上门', '地区'] as const

export const QueueTable = ({ rows, openTicketNo, scroller, more }: QueueTableProps) => {
  const now = useNow()
  return (
    <div className="table-scroll" ref={scroller} data-scrolls-sideways>
      <table className="tickets-table queue-table">
        <caption className="only-read">等着派给网点的工单，催得多的在前</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QueueRow key={row.ticketNo} row={row} isOpen={row.ticketNo === openTicketNo} now={now} />
          ))}
        </tbody>
      </table>
      {more.wanted && (
        <div className="more">
          <Button onClick={more.load} loading={more.loading}>
            再看后面的
          </Button>
        </div>
      )}
    </div>
  )
}
