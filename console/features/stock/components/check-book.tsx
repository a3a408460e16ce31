import { Button } from 'antd'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { useCheck } from '../api/use-stock'

/** Adds the entries up again and shows a person what differs; nothing is mended by itself. */
export const CheckBook = ({ placeId }: { placeId: string }) => {
  const check = useCheck()
  const { data } = check
  return (
    <div className="stock-check">
      <Button onClick={() => check.mutate(placeId)} loading={check.isPending}>
        核对账本
      </Button>
      {data !== undefined && (
        <p role="status">
          {data.faults.length === 0
            ? `${data.shelves} 种配件、${data.entries} 笔账都对得上。`
            : '下面这些对不上，请到货架前数一遍，再按实数盘点：'}
        </p>
      )}
      {data !== undefined && data.faults.length > 0 && (
        <ul>
          {data.faults.map(({ partId, name, words }) => (
            <li key={partId}>
              <strong>{name}</strong>：{words}
            </li>
          ))}
        </ul>
      )}
      <RefusalNote message={check.isError ? refusalOf(check.error).message : null} />
    </div>
  )
}
