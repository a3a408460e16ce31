import { Blank } from '@/console/components/blank'
import type { ShelfRow } from '@/contract/staff/stock'

interface ShelfTableProps {
  rows: readonly ShelfRow[]
  openPartId: string | null
  onOpen: (partId: string) => void
}

const columns = ['配件', '在库', '预留', '可用', '在途', '补货点', '建议申领'] as const

/** What has to be asked for stands first. The button in the first cell is what keys and screen readers use. */
export const ShelfTable = ({ rows, openPartId, onOpen }: ShelfTableProps) => {
  if (rows.length === 0)
    return <Blank icon="box" title="这里还没有配件" words="收到货以后，在下面选配件入库。" />
  return (
    <div className="table-scroll stock-scroll" data-scrolls-sideways>
      <table className="tickets-table">
        <caption className="only-read">货架，要补货的在前</caption>
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
            <tr
              key={row.partId}
              className={row.partId === openPartId ? 'is-open' : undefined}
              onClick={() => onOpen(row.partId)}
            >
              <th scope="row">
                <button
                  type="button"
                  className="row-link stock-link"
                  aria-pressed={row.partId === openPartId}
                  onClick={(event) => {
                    event.stopPropagation()
                    onOpen(row.partId)
                  }}
                >
                  {row.name}
                </button>
                <span className="row-second">{row.itemCode}</span>
              </th>
              <td>{row.onHand}</td>
              <td>{row.reserved}</td>
              <td>{row.free}</td>
              <td>{row.coming}</td>
              <td>{row.point === null ? <span className="faint">–</span> : sayPoint(row.point)}</td>
              <td>
                {row.suggested === 0 ? <span className="faint">–</span> : <strong>{row.suggested}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const sayPoint = ({ reorderAt, fillTo, by }: NonNullable<ShelfRow['point']>): string =>
  `剩 ${reorderAt} 补到 ${fillTo}${by === 'use' ? '（按用量）' : ''}`
