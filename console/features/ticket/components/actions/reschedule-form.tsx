import { Form, Input } from 'antd'
import { WindowField } from '@/console/features/booking/components/window-field'
import { seatIdOf } from '@/console/features/booking/place'
import { useBooking } from '@/console/features/booking/use-booking'
import { windowOf } from '@/console/features/booking/window-key'
import { errorCopy } from '@/contract/error-code'
import { rescheduleByStaff } from '@/contract/staff/booking'
import { sayMoney } from '@/domain/format/money'
import { termsOf2026 } from '@/domain/ticket/terms'
import { sayWindow } from '@/domain/time/say'
import { rescheduleMeans } from '../../reschedule-means'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { PhraseField } from '../phrase-field'

interface RescheduleValues {
  window: string | null
  reason: string
}

const phrases = ['客户临时有事', '那天家里没人', '客户想早一点', '上次没碰上，重新约']

/** Another window for whoever calls: the old place is kept until the new one is booked. */
export const RescheduleForm = (props: ActionProps) => {
  const { detail } = props
  const [form] = Form.useForm<RescheduleValues>()
  const window = windowOf(Form.useWatch('window', form))
  const booking = useBooking({ kind: 'ticket', ticketNo: detail.ticketNo }, window)
  const now = Date.now()
  return (
    <ActionForm<RescheduleValues>
      {...props}
      endpoint={rescheduleByStaff}
      title="改上门时间"
      submitLabel={window === null ? '改时间' : `改到 ${sayWindow(window, now)}`}
      doneWords="改好了，请把新的时间跟客户再说一遍。"
      form={form}
      initial={{ window: null, reason: '' }}
      toFields={({ window, reason }) => ({
        wish: windowOf(window),
        ...seatIdOf(booking.latest()),
        reason,
      })}
      onDone={(words) => {
        booking.keep()
        props.onDone(words)
      }}
      onRefused={({ code }) => booking.mend(code)}
    >
      <p className="panel-words">
        {detail.needsWindow
          ? '上次没碰上，请跟客户重新约一个时间。'
          : `现在是 ${sayWindow(detail.wish, now)}，改好之前都给客户留着。`}
        替客户改不占客户自己的 {termsOf2026.reschedulesMost} 次，师傅出发前都能改。
      </p>
      <WindowField
        booking={booking}
        label="改到什么时候"
        {...(!detail.needsWindow && { except: { window: detail.wish, words: '就是现在定的' } })}
      />
      <p className="panel-words" role="status">
        {rescheduleMeans(detail, booking.place)}
      </p>
      <p className="read-out-caption">念给客户听</p>
      <blockquote className="consent">
        “改时间不收费。到了那天师傅来了家里没人，按公布的价目收空跑费 {sayMoney(termsOf2026.emptyTripFeeFen)}
        。”
      </blockquote>
      <Form.Item
        name="reason"
        label="为什么改（客户会看到）"
        rules={[{ required: true, whitespace: true, message: errorCopy.REASON_NEEDED }]}
      >
        <PhraseField phrases={phrases}>
          <Input.TextArea maxLength={200} rows={2} />
        </PhraseField>
      </Form.Item>
    </ActionForm>
  )
}
