import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { addDays, chinaDay } from '@/domain/time/china'
import type { TicketFilters } from '../filters'
import { useFilters } from '../use-filters'

type Span = 'any' | 'today' | 'week' | 'month' | 'own'

const labels: Record<Span, string> = {
  any: '不限时间',
  today: '今天开的',
  week: '近 7 天开的',
  month: '近 30 天开的',
  own: '自选日期',
}
const daysBack = { today: 0, week: 6, month: 29 } as const

/** When the tickets were opened. */
export const CreatedFilter = () => {
  const { filters, narrow } = useFilters()
  const today = chinaDay(Date.now())
  const [choosing, setChoosing] = useState(false)
  const span = choosing ? 'own' : spanOf(filters, today)

  const choose = (wanted: Span) => {
    setChoosing(wanted === 'own')
    if (wanted === 'own') return
    narrow({
      createdFrom: wanted === 'any' ? null : addDays(today, -daysBack[wanted]),
      createdTo: null,
    })
  }
  return (
    <>
      <Select<Span>
        aria-label="开单时间"
        className="created-span"
        value={span}
        onChange={choose}
        options={Object.entries(labels).map(([value, label]) => ({ value: value as Span, label }))}
      />
      {span === 'own' && (
        <DatePicker.RangePicker
          aria-label="开单日期从哪天到哪天"
          value={[asPicked(filters.createdFrom), asPicked(filters.createdTo)]}
          allowEmpty={[true, true]}
          onChange={(picked) =>
            narrow({
              createdFrom: picked?.[0]?.format('YYYY-MM-DD') ?? null,
              createdTo: picked?.[1]?.format('YYYY-MM-DD') ?? null,
            })
          }
        />
      )}
    </>
  )
}

const asPicked = (day: string | null) => (day === null ? null : dayjs(day))

const spanOf = ({ createdFrom, createdTo }: TicketFilters, today: string): Span => {
  if (createdFrom === null && createdTo === null) return 'any'
  if (createdTo !== null || createdFrom === null) return 'own'
  if (createdFrom === today) return 'today'
  if (createdFrom === addDays(today, -daysBack.week)) return 'week'
  return createdFrom === addDays(today, -daysBack.month) ? 'month' : 'own'
}
