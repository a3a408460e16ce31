import { Link } from 'react-router'
import { Icon } from '@/console/components/icon'
import { paths } from '@/console/lib/paths'
import type { OutletDayPlan } from '@/contract/staff/dispatch'
import { halfLabel } from '@/contract/ticket/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayClock } from '@/domain/time/say'
import { DayLane } from './day-lane'

type Day = OutletDayPlan['technicians'][number]
type Stop = Day['stops'][number]

/** One technician's day: a lane to see it at a glance, and the same as a list in the order of the way. */
export const TechnicianDay = ({ day }: { day: Day }) => {
  const { name, badgeNo, away, stops, leaveAt, lunchAt, backAt, distance } = day
  return (
    <article className="technician-day">
      <header>
        <h2>
          {name} 师傅
          <span className="row-second">工号 {badgeNo}</span>
        </h2>
        {away !== null ? (
          <p className="technician-away">
            <Icon name="pause" sizePx={14} />
            {away}
          </p>
        ) : stops.length === 0 ? (
          <p className="faint">这天还空着</p>
        ) : (
          <p>
            {stops.length} 单，共 {distance}，{sayMoments({ leaveAt, lunchAt, backAt })}
          </p>
        )}
      </header>
      {stops.length > 0 && (
        <>
          <DayLane stops={stops} lunchAt={lunchAt} />
          <ol className="stops">
            {stops.map((stop) => (
              <StopLine key={stop.ticketNo} stop={stop} />
            ))}
          </ol>
        </>
      )}
    </article>
  )
}

/** `08:20 出门，11:30 吃饭，17:05 回到`, in the order of the day. */
const sayMoments = ({ leaveAt, lunchAt, backAt }: Pick<Day, 'leaveAt' | 'lunchAt' | 'backAt'>): string =>
  [
    { at: leaveAt, does: '出门' },
    { at: lunchAt, does: '吃饭' },
    { at: backAt, does: '回到' },
  ]
    .flatMap(({ at, does }) => (at === null ? [] : [{ at, does }]))
    .sort((a, b) => a.at - b.at)
    .map(({ at, does }) => `${sayClock(at)} ${does}`)
    .join('，')

const StopLine = ({ stop }: { stop: Stop }) => {
  const { ticketNo, title, region, contactName, half, assignedTo, distance, arriveAt, beginAt, endAt } = stop
  return (
    <li>
      <span className="stop-time">
        {sayClock(beginAt)}–{sayClock(endAt)}
      </span>
      <Link to={paths.ticket(ticketNo)} className="row-link">
        {sayTicketNo(ticketNo)}
      </Link>
      <span>
        {title}，{region.split(' ').at(-1)} {contactName}
        <span className="row-second">
          约的是{halfLabel[half]}，{sayClock(arriveAt)} 到，路上 {distance}
          {assignedTo === null && '，还没安排师傅，这是建议'}
        </span>
      </span>
    </li>
  )
}
