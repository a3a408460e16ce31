import type { OutletDayPlan } from '@/contract/staff/dispatch'
import { chinaDay, HOUR_MS, momentOf } from '@/domain/time/china'
import { sayClock } from '@/domain/time/say'

type Stop = OutletDayPlan['technicians'][number]['stops'][number]

const OPENS = '07:00'
const HOURS = 14
const LUNCH_MS = 0.75 * HOUR_MS
const hours = Array.from({ length: HOURS / 2 }, (_, at) => 7 + at * 2)

/** The day from 7 to 21 as a lane. Drawn for the eye; the list below says the same. */
export const DayLane = ({ stops, lunchAt }: { stops: readonly Stop[]; lunchAt: number | null }) => {
  const opens = momentOf(chinaDay(stops[0]?.beginAt ?? 0), OPENS)
  const place = (from: number, to: number) => ({
    left: `${(Math.max(0, from - opens) / (HOURS * HOUR_MS)) * 100}%`,
    width: `${((to - from) / (HOURS * HOUR_MS)) * 100}%`,
  })
  return (
    <div className="lane" aria-hidden="true">
      <div className="lane-hours">
        {hours.map((hour) => (
          <span key={hour} style={{ left: `${((hour - 7) / HOURS) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
      {lunchAt !== null && (
        <span className="lane-lunch" style={place(lunchAt, lunchAt + LUNCH_MS)}>
          饭
        </span>
      )}
      {stops.map(({ ticketNo, beginAt, endAt, assignedTo, region }) => (
        <span
          key={ticketNo}
          className={assignedTo === null ? 'lane-stop lane-proposed' : 'lane-stop'}
          style={place(beginAt, endAt)}
          title={`${sayClock(beginAt)} ${region}`}
        >
          {region.split(' ').at(-1)}
        </span>
      ))}
    </div>
  )
}
