import { Button } from 'antd'
import type { RefObject } from 'react'
import { useNow } from '@/console/lib/use-now'
import type { StaffTicketRow } from '@/contract/staff/view'
import { TicketRow } from './ticket-row'

interface TicketTableProps {
  rows: readonly StaffTicketRow[]
  openTicketNo: string | null
  scroller: RefObject<HTMLDivElement>
  more: { wanted: boolean; loading: boolean; load: () => void }
}

const columns = ['工单', '进度', '时限', '客户', '地区', '希望上门', '网点和师傅', '开单'] as const

/** A plain table, so that its first column and its head can stand still while the rest moves under them. */
export const TicketTable = ({ rows, openTicketNo, scroller, more }: TicketTableProps) => {
  const now = useNow()
  return (
    <div className="table-scroll" ref={scroller} data-scrolls-sideways>
      <table className="tickets-table">
        <caption className="only-read">工单列表，最新的在前</caption>
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
            <TicketRow key={row.ticketNo} row={row} isOpen={row.ticketNo === openTicketNo} now={now} />
          ))}
        </tbody>
      </table>
      {more.wanted && (
        <div className="more">
          <Button onClick={more.load} loading={more.loading}>
            再看更早的
          </Button>
        </div>
      )}
    </div>
  )
}
