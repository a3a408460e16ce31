import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/console/components/icon'
import { useLeft } from '@/console/lib/use-left'
import { sayWindow } from '@/domain/time/say'
import type { Booking } from '../use-booking'

interface PlaceNoteProps {
  booking: Booking
  /** Epoch ms. */
  now: number
}

/** Whether a place is held, for how long, and what can be done where it isn't. */
export const PlaceNote = ({ booking: { place, window, again, lapse }, now }: PlaceNoteProps) => {
  switch (place.state) {
    case 'none':
    case 'wish':
      return null
    case 'asking':
      return <Note tone="quiet" icon="clock" words="正在留位置。" />
    case 'held':
      return (
        <Note tone="good" icon="check" words={window === null ? '' : `留好了：${sayWindow(window, now)}`}>
          <span className="place-outlet">{place.outletName}</span>
          <Left untilAt={place.untilAt} onOver={lapse} />
        </Note>
      )
    case 'lapsed':
      return (
        <Note tone="wait" icon="alert" words="留的时间到了。直接提交也行，没被约走就还是他的。">
          <Again words="再留 5 分钟" onAgain={again} />
        </Note>
      )
    case 'gone':
      return <Note tone="wait" icon="alert" words={place.words} />
    case 'unreached':
      return (
        <Note tone="wait" icon="alert" words={`位置还没留上：${place.words}也可以先提交，当作希望的时间。`}>
          <Again words="再试一次" onAgain={again} />
        </Note>
      )
  }
}

interface NoteProps {
  tone: 'quiet' | 'good' | 'wait'
  icon: IconName
  words: string
  children?: ReactNode
}

const Note = ({ tone, icon, words, children }: NoteProps) => (
  <div className={`place place-${tone}`}>
    <Icon name={icon} sizePx={16} />
    <span className="place-words" role={tone === 'wait' ? 'alert' : 'status'}>
      {words}
    </span>
    {children}
  </div>
)

const Again = ({ words, onAgain }: { words: string; onAgain: () => Promise<unknown> }) => (
  <Button size="small" onClick={() => void onAgain()}>
    {words}
  </Button>
)

/** What is left, in figures for the eye; read out by the minute, no more often than needed. */
const Left = ({ untilAt, onOver }: { untilAt: number; onOver: () => void }) => {
  const seconds = Math.max(0, Math.ceil(useLeft(untilAt, onOver) / 1_000))
  const minutes = Math.ceil(seconds / 60)
  return (
    <span
      className="place-left"
      role="timer"
      aria-label={minutes <= 1 ? '还留不到 1 分钟' : `还留 ${minutes} 分钟`}
    >
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  )
}
