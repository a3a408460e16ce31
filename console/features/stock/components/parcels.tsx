import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import { type Parcel, stockArrive } from '@/contract/staff/stock'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayDay } from '@/domain/time/say'
import { useStockChange } from '../api/use-stock'

/** What is on its way here, to be unpacked and counted. */
export const Parcels = ({ parcels }: { parcels: readonly Parcel[] }) =>
  parcels.length === 0 ? null : (
    <section className="stock-parcels" aria-label="在路上的">
      <h2>在路上的</h2>
      <ul>
        {parcels.map((parcel) => (
          <ParcelLine key={parcel.transferId} parcel={parcel} />
        ))}
      </ul>
    </section>
  )

const ParcelLine = ({ parcel }: { parcel: Parcel }) => {
  const { transferId, name, quantity, fromName, expectedOn, ticketNo } = parcel
  const now = useNow()
  const [arrived, setArrived] = useState<number | null>(quantity)
  const arrive = useStockChange(stockArrive)
  return (
    <li className="stock-parcel">
      <p>
        <strong>{name}</strong> {quantity} 件，{fromName}发来
        {expectedOn === null ? '' : `，预计${sayDay(expectedOn, now)}到`}
        {ticketNo === null ? '' : `，工单 ${sayTicketNo(ticketNo)} 在等`}
      </p>
      <div className="form-buttons">
        <label htmlFor={transferId}>收到</label>
        <InputNumber
          id={transferId}
          min={0}
          max={quantity}
          precision={0}
          value={arrived}
          onChange={setArrived}
        />
        件
        <Button
          type="primary"
          disabled={arrived === null}
          loading={arrive.isPending}
          onClick={() => arrived !== null && arrive.mutate({ transferId, arrived })}
        >
          收货
        </Button>
      </div>
      <RefusalNote message={arrive.isError ? refusalOf(arrive.error).message : null} />
    </li>
  )
}
