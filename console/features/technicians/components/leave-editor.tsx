import { Button, Select } from 'antd'
import { useState } from 'react'
import { DayField } from '@/console/components/day-field'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { OutletTechnician } from '@/contract/staff/dispatch'
import { type Half, halfLabel } from '@/contract/ticket/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { addDays, chinaDay } from '@/domain/time/china'
import { sayFullDay } from '@/domain/time/say'
import { useSetLeave } from '../api/use-technicians'

type Leave = OutletTechnician['leave'][number]

const LONGEST_AHEAD_DAYS = 180
const halves: { value: Half | 'day'; label: string }[] = [
  { value: 'day', label: '全天' },
  { value: 'morning', label: halfLabel.morning },
  { value: 'afternoon', label: halfLabel.afternoon },
]

/** Days off: what is there, one more, one less. Nobody is booked on them; visits that are booked are named. */
export const LeaveEditor = ({ technician }: { technician: OutletTechnician }) => {
  const { technicianId, rev, name, leave } = technician
  const now = useNow()
  const today = chinaDay(now)
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [half, setHalf] = useState<Half | 'day'>('day')
  const save = useSetLeave()
  const last = addDays(today, LONGEST_AHEAD_DAYS)

  const put = (next: Leave[]) => save.mutate({ technicianId, rev, leave: next })
  const add = () => {
    if (from === null) return
    put([...leave, { from, to: to ?? from, ...(half !== 'day' && { half }) }])
    setFrom(null)
    setTo(null)
  }
  const toMove = save.data?.visitsToMove ?? []
  return (
    <section aria-label={`${name} 的休假`}>
      <h3>休假</h3>
      {leave.length === 0 && <p className="faint">没有登记的休假</p>}
      <ul className="leave">
        {leave.map((one) => (
          <li key={`${one.from} ${one.to} ${one.half ?? ''}`}>
            {sayLeave(one, now)}
            <Button
              size="small"
              disabled={save.isPending}
              aria-label={`去掉${sayLeave(one, now)}`}
              onClick={() => put(leave.filter((other) => other !== one))}
            >
              去掉
            </Button>
          </li>
        ))}
      </ul>
      <fieldset className="leave-new" aria-label={`给 ${name} 加休假`}>
        <label htmlFor={`${technicianId}-from`} className="only-read">
          {name}从哪天休假
        </label>
        <DayField id={`${technicianId}-from`} from={today} to={last} value={from} onChange={setFrom} />
        <span aria-hidden="true">到</span>
        <label htmlFor={`${technicianId}-to`} className="only-read">
          {name}休到哪天，空着就是一天
        </label>
        <DayField id={`${technicianId}-to`} from={from ?? today} to={last} value={to} onChange={setTo} />
        <Select aria-label="全天还是半天" options={halves} value={half} onChange={setHalf} />
        <Button onClick={add} disabled={from === null} loading={save.isPending}>
          加上
        </Button>
      </fieldset>
      {toMove.length > 0 && (
        <p className="leave-move" role="status">
          这些单已经安排了{name}师傅，请换人或跟客户改约：{toMove.map(sayTicketNo).join('、')}
        </p>
      )}
      <RefusalNote message={save.isError ? refusalOf(save.error).message : null} />
    </section>
  )
}

const sayLeave = ({ from, to, half }: Leave, now: number): string => {
  const days = from === to ? sayFullDay(from, now) : `${sayFullDay(from, now)} 到 ${sayFullDay(to, now)}`
  return half === undefined ? days : `${days} ${halfLabel[half]}`
}
