import { View } from '@tarojs/components'
import { useState } from 'react'
import { type HourLoad, levelLabel } from '@/contract/customer/hotline'
import { bestHours } from '@/domain/hotline/best-hours'
import { sayHour, sayWait } from '@/domain/hotline/say-wait'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import './load-chart.css'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
type Weekday = (typeof weekdays)[number]

export interface LoadChartProps {
  load: readonly HourLoad[]
  basis: { days: number; calls: number }
  /** 0 is Sunday. */
  today: number
  /** `0`–`23`; marks the bar of this hour. */
  hour: number
}

/** A weekday's hours as bars, each with its word; what a bar shows is written in it, so that no colour speaks alone. */
export function LoadChart({ load, basis, today, hour }: LoadChartProps) {
  const [weekday, setWeekday] = useState<Weekday>(weekdays[today] ?? '周一')
  const index = weekdays.indexOf(weekday)
  const hours = load.filter((one) => one.weekday === index)
  const most = Math.max(1, ...hours.map(({ calls }) => calls))
  const best = bestHours(load, index).map((one) => sayHour(one.hour))
  if (basis.calls === 0) {
    return (
      <Card>
        <View>还没有通话记录，看不出哪个钟点忙。</View>
      </Card>
    )
  }
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="t-section" role="heading" aria-level={2}>
            什么时候打不用等
          </View>
          <View className="t-strong">
            {best.length === 0
              ? `${weekday}都比较忙，建议让我们打给您。`
              : `${weekday} ${best.join('、')}比较好打。`}
          </View>
        </View>
        <Choice
          label="看哪一天"
          options={weekdays.map((value) => ({ value, label: value }))}
          value={weekday}
          onChange={setWeekday}
          columns={3}
        />
        <View className="load" role="list" aria-label={`${weekday}每个钟点忙不忙`}>
          {hours.map((one) => (
            <Bar
              key={one.hour}
              one={one}
              share={one.calls / most}
              isNow={index === today && one.hour === hour}
            />
          ))}
        </View>
        <View className="t-small">
          按最近 {basis.days} 天的 {basis.calls} 通来电算的。
        </View>
      </View>
    </Card>
  )
}

function Bar({ one, share, isNow }: { one: HourLoad; share: number; isNow: boolean }) {
  const { hour, level, usualWaitMs, longWaitMs } = one
  const wait = usualWaitMs === null || longWaitMs === null ? '' : `，等 ${sayWait(usualWaitMs, longWaitMs)}`
  const words = `${levelLabel[level]}${wait}`
  return (
    <View
      className="load-row"
      role="listitem"
      aria-label={`${sayHour(hour)}${isNow ? '，就是现在' : ''}：${words}`}
    >
      <View className="load-hour" aria-hidden>
        {sayHour(hour)}
      </View>
      <View className="spring" aria-hidden>
        <View
          className={`load-bar load-${level}`}
          style={{ width: `${Math.max(4, Math.round(share * 100))}%` }}
        />
        <View className="t-small">
          {isNow && '现在 · '}
          {words}
        </View>
      </View>
    </View>
  )
}
