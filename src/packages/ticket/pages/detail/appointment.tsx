import { View } from '@tarojs/components'
import type { TicketDetail } from '@/contract/ticket/view'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { windowEnd, windowStart } from '@/domain/ticket/window'
import { addDays, momentOf } from '@/domain/time/china'
import { sayMoment, sayWindow } from '@/domain/time/say'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { ask } from '@/src/components/dialog'
import { toast } from '@/src/components/toast'
import { saveAppointment, savedWords } from '@/src/platform/calendar'
import { openPage } from '@/src/platform/navigate'
import { reschedulePage } from '@/src/routes'
import { chaseTicket } from '@/src/services/visit'
import type { ChangeSheetProps } from './cancel-sheet'
import { rescheduleWords } from './reschedule-words'
import { useChange } from './use-change'

export interface AppointmentProps extends Pick<ChangeSheetProps, 'ticket'> {
  now: number
}

/** When somebody comes, and what can still be done about it; what can't says why. */
export function Appointment({ ticket: live, now }: AppointmentProps) {
  const { change } = useChange(live)
  const ticket = live.data
  const { ticketNo, wish, needsWindow, actions, booked, reschedule, chase, status } = ticket
  const isSettled = !needsWindow && (booked || status === 'assigned')
  const mayComeStill = ['submitted', 'accepted', 'dispatched', 'assigned'].includes(status)
  if (!mayComeStill && chase === null) return null

  const remember = async () => {
    const saved = await saveAppointment(appointmentOf(ticket))
    if (saved.ok) toast(savedWords)
    else if (saved.reason === 'denied') toast('没有权限写日历。请在微信的设置里打开。')
    else if (saved.reason === 'failed') toast('没记进去。这一页随时能看到时间。')
  }
  const hurry = async () => {
    const sure = await ask({
      title: '催一下？',
      body: `会把您这张单排到前面，派单的同事马上看到。一共能催 3 次，还剩 ${chase?.left ?? 0} 次。`,
      confirm: '催一下',
      cancel: '再等等',
    })
    if (sure && (await change((requestId) => chaseTicket(requestId, ticketNo))))
      toast('催过了，您这张单排到前面了。')
  }
  return (
    <Card>
      {mayComeStill && (
        <Cell
          icon="calendar"
          title={needsWindow ? '上门时间要重新选' : sayWindow(wish, now)}
          note={needsWindow ? undefined : isSettled ? '给您留好了' : '您希望的时间，网点会打电话跟您定'}
        />
      )}
      {mayComeStill && isSettled && (
        <Cell icon="plus" title="记进手机日历" note="前一晚会提醒您" onTap={() => void remember()} />
      )}
      {actions.includes('reschedule') ? (
        <Cell
          icon="edit"
          title="改时间"
          note={rescheduleWords(ticket, now)}
          onTap={() => openPage(reschedulePage(ticketNo))}
        />
      ) : (
        reschedule !== null && <View className="t-small">{rescheduleWords(ticket, now)}</View>
      )}
      {actions.includes('chase') ? (
        <Cell icon="clock" title="催一催" note="排到前面，马上有人看" onTap={() => void hurry()} />
      ) : (
        chase !== null && (
          <View className="t-small">
            {chase.left === 0
              ? '已经催过 3 次了，请直接打官方热线，我们马上处理。'
              : `催过了，我们在跟进。${sayMoment(chase.nextAt, now)} 以后还能再催。`}
          </View>
        )
      )}
    </Card>
  )
}

const appointmentOf = ({ ticketNo, wish, productName, address, technician }: TicketDetail) => {
  const startAt = windowStart(wish)
  return {
    title: `奥普师傅上门：${productName}`,
    startAt,
    endAt: windowEnd(wish),
    place: address,
    note: `工单 ${sayTicketNo(ticketNo)}${technician === null ? '' : `，${technician.outletName} ${technician.phone}`}`,
    // The evening before, at eight: early enough to clear the bathroom, late enough to be remembered.
    remindBeforeMs: startAt - momentOf(addDays(wish.date, -1), '20:00'),
  }
}
