import { View } from '@tarojs/components'
import type { Errand, WindowOffer } from '@/contract/booking'
import type { WindowWish } from '@/contract/ticket/report'
import { termsOf2026 } from '@/domain/ticket/terms'
import { openWindows } from '@/domain/ticket/window'
import { sayWindow } from '@/domain/time/say'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Skeleton } from '@/src/components/state'
import { WindowPicker } from '@/src/components/window-picker'
import { hasRoom } from '@/src/services/booking'
import { useWhileShown } from '@/src/services/use-while-shown'
import { useWindows, type Windows } from '@/src/services/use-windows'

/** Others book too: a place seen a minute ago may be gone. */
const lookAgainMs = 60_000

export interface OfferedPickerProps {
  /** What somebody is to come for; undefined while that isn't told. */
  errand: Errand | undefined
  /** By the server's clock, epoch ms. */
  now: number
  value: WindowWish | undefined
  onChange: (wish: WindowWish | undefined) => void
}

/** The windows in which an outlet nearby has a place, the soonest first; a wish where nobody has one. */
export function OfferedPicker({ errand, now, value, onChange }: OfferedPickerProps) {
  const { windows, refresh } = useWindows(errand)
  useWhileShown(() => void refresh(), lookAgainMs)
  if (windows.state === 'asking') return <Skeleton cards={2} />
  if (windows.state === 'wish') {
    return (
      <>
        <Card tone="wait">
          <View>{whyWish[windows.because]}</View>
        </Card>
        <WindowPicker
          windows={openWindows(now, termsOf2026.horizonDays)}
          now={now}
          value={value}
          onChange={onChange}
        />
      </>
    )
  }
  const open = windows.offers.filter(hasRoom)
  const chosen = open.find(({ date, half }) => date === value?.date && half === value.half)
  const [soonest] = open
  return (
    <>
      {soonest && soonest !== chosen && (
        <Card>
          <Cell
            icon="clock"
            title={`最早 ${sayWindow(soonest, now)}`}
            note={`${nearest(soonest)}，点这里就选它`}
            onTap={() => onChange({ date: soonest.date, half: soonest.half })}
          />
        </Card>
      )}
      <WindowPicker windows={open} offers={windows.offers} now={now} value={value} onChange={onChange} />
      {chosen && <View className="t-small">{outletsWords(chosen)}</View>}
    </>
  )
}

const whyWish: Record<Extract<Windows, { state: 'wish' }>['because'], string> = {
  full: '附近的网点这两周都没有空位了。先选您希望的半天，网点会打电话跟您定时间。',
  noAnswer: '现在看不到哪天有空位。先选您希望的半天，到最后一步再给您留位置。',
  nothingToAsk: '先选您希望的半天，网点会打电话跟您定时间。',
}

const nearest = ({ outlets }: WindowOffer): string => outlets[0]?.name ?? '附近的网点'

const outletsWords = (offer: WindowOffer): string =>
  offer.outlets.length > 1
    ? `这个时间 ${offer.outlets.map(({ name }) => name).join('、')} 有空位，先给您留最近的。`
    : `这个时间由${nearest(offer)}上门。`
