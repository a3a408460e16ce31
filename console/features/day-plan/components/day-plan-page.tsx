import { Button } from 'antd'
import { useState } from 'react'
import { Blank } from '@/console/components/blank'
import { DayField } from '@/console/components/day-field'
import { Failure } from '@/console/components/failure'
import { Kbd } from '@/console/components/kbd'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import { useShortcuts } from '@/console/lib/use-shortcuts'
import { addDays, chinaDay } from '@/domain/time/china'
import { sayDay, sayFullDay } from '@/domain/time/say'
import { useDayPlan } from '../api/use-day-plan'
import { TechnicianDay } from './technician-day'
import { Unplanned } from './unplanned'

const HORIZON_DAYS = 14

/** Who goes where and when: the outlet's visits of a day over its technicians, with the ways as short as can be. */
export const DayPlanPage = () => {
  const now = useNow()
  const today = chinaDay(now)
  const [date, setDate] = useState(today)
  const last = addDays(today, HORIZON_DAYS)
  const plan = useDayPlan(date)
  const go = (days: 1 | -1) => {
    const next = addDays(date, days)
    if (next >= today && next <= last) setDate(next)
  }
  useShortcuts({ h: () => go(-1), l: () => go(1) })
  const stops = plan.data?.technicians.reduce((sum, one) => sum + one.stops.length, 0) ?? 0
  const name = sayDay(date, now)
  return (
    <section className="day-plan" aria-label="一天的安排" aria-busy={plan.isFetching}>
      <header className="list-head">
        <h1>{name === sayFullDay(date, now) ? name : `${name} ${sayFullDay(date, now)}`}的安排</h1>
        <div className="toolbar">
          <Button onClick={() => go(-1)} disabled={date <= today} aria-keyshortcuts="h">
            前一天
            <Kbd>h</Kbd>
          </Button>
          <DayField
            from={today}
            to={last}
            value={date}
            onChange={(picked) => picked !== null && setDate(picked)}
          />
          <Button onClick={() => go(1)} disabled={date >= last} aria-keyshortcuts="l">
            后一天
            <Kbd>l</Kbd>
          </Button>
        </div>
      </header>
      {plan.isPending && <Skeleton lines={8} label="正在排路线" />}
      {plan.isError && plan.data?.date !== date && (
        <Failure refusal={refusalOf(plan.error)} onRetry={() => void plan.refetch()} />
      )}
      {plan.data?.date === date && (
        <div className="day-plan-body">
          {stops === 0 && plan.data.unplanned.length === 0 && (
            <Blank icon="route" title="这天还没有上门" words="派到网点、约在这天的单，会自己排进来。" />
          )}
          <Unplanned visits={plan.data.unplanned} />
          {plan.data.technicians.map((technician) => (
            <TechnicianDay key={technician.technicianId} day={technician} />
          ))}
        </div>
      )}
    </section>
  )
}
