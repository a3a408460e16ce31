import { Button, Form, Select } from 'antd'
import { PhraseField } from '@/console/features/ticket/components/phrase-field'
import { useNow } from '@/console/lib/use-now'
import type { WindowOffer } from '@/contract/booking'
import { isInWindow } from '@/domain/ticket/window'
import { sayWindow } from '@/domain/time/say'
import { whyNotWith } from '../place'
import type { Booking } from '../use-booking'
import { windowKey } from '../window-key'
import { hasRoom, type Shown, soonestOf, windowOptions } from '../window-options'
import { PlaceNote } from './place-note'

interface WindowFieldProps {
  booking: Booking
  label: string
  /** What must be told before anybody can be asked for places. */
  toTell?: string
  /** The window a ticket has already. */
  except?: Shown['except']
}

/**
 * The form's `window`: real windows with their room in words, and a place held in the one that is picked. Where
 * nobody has a place, or nobody can be asked, a half-day can still be wished for.
 */
export const WindowField = ({ booking, label, toTell = '', except }: WindowFieldProps) => {
  const { windows, errand, window, settled } = booking
  const clock = useNow()
  const now = windows.data?.now ?? clock
  const offers = windows.data?.windows ?? []
  const isAsking = errand !== null && windows.isPending
  const shown: Shown = { chosen: window, now, ...(except && { except }) }
  const soonest = soonestOf(offers, shown)
  const suggested = soonest === undefined || (window && isInWindow(soonest, window)) ? [] : [soonest]
  return (
    <>
      <Form.Item
        name="window"
        label={label}
        extra={
          windows.isError && windows.data === undefined ? (
            <>
              现在看不到哪天有空位。先记下客户希望的时间，网点会打电话跟客户定。
              <Button type="link" size="small" onClick={() => void windows.refetch()}>
                再看一次
              </Button>
            </>
          ) : (
            (isAsking && '正在看哪天有空位。') || extraWords(errand === null ? null : offers, window, toTell)
          )
        }
        validateTrigger="onSubmit"
        rules={[
          { required: true, message: '请选一个时间。' },
          {
            validator: async (_, value: string | null) => {
              const why = value === null ? null : whyNotWith(await settled())
              if (why !== null) throw new Error(why)
            },
          },
        ]}
      >
        <PhraseField
          phrases={suggested.map(windowKey)}
          say={() => (soonest === undefined ? '' : `最早 ${sayWindow(soonest, now)}，${nearest(soonest)}`)}
        >
          <Select
            options={isAsking ? [] : windowOptions(offers, shown)}
            loading={isAsking}
            placeholder="选一个半天"
          />
        </PhraseField>
      </Form.Item>
      <PlaceNote booking={booking} now={now} />
    </>
  )
}

/** @param offers null while nobody could be asked for them */
const extraWords = (
  offers: readonly WindowOffer[] | null,
  window: Booking['window'],
  toTell: string,
): string => {
  if (offers === null) return toTell
  if (!offers.some(hasRoom)) {
    return '附近的网点这两周都没有空位。先记下客户希望的时间，网点会打电话跟客户定。'
  }
  const chosen = window === null ? undefined : offers.find((offer) => isInWindow(offer, window))
  if (chosen === undefined) return '选了就给客户留 5 分钟。'
  return chosen.outlets.length > 1
    ? `${chosen.outlets.map(({ name }) => name).join('、')}有空位，先留最近的。`
    : ''
}

const nearest = ({ outlets }: WindowOffer): string => outlets[0]?.name ?? '附近的网点'
