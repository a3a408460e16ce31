import { View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import type { WindowWish } from '@/contract/ticket/report'
import type { TicketDetail } from '@/contract/ticket/view'
import { sayWindow } from '@/domain/time/say'
import { OfferedPicker, SeatCard } from '@/src/components/booking'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Offline } from '@/src/components/state'
import { reveal } from '@/src/platform/reveal'
import { serverNow } from '@/src/services/session'
import { useHeldSeat } from '@/src/services/use-held-seat'
import type { Live } from '@/src/services/use-live'
import { emptyTripWords, rescheduleWords } from '../detail/reschedule-words'
import { useReschedule } from './use-reschedule'

const reasons = ['临时有事', '那天家里没人', '想早一点', '别的原因'] as const

export interface OtherTimeFormProps {
  ticket: Live<TicketDetail> & { data: TicketDetail }
}

export function OtherTimeForm({ ticket: live }: OtherTimeFormProps) {
  const { ticketNo, wish, needsWindow, reschedule } = live.data
  const [chosen, setChosen] = useState<WindowWish>()
  const [reason, setReason] = useState<(typeof reasons)[number]>()
  const errand = useMemo(() => ({ kind: 'ticket', ticketNo }) as const, [ticketNo])
  const isSame = chosen?.date === wish.date && chosen.half === wish.half && !needsWindow
  const held = useHeldSeat(errand, isSame ? null : (chosen ?? null))
  const { save, busy, problem } = useReschedule(live, held)
  useEffect(() => {
    if (problem !== undefined) reveal('is-missing')
  }, [problem])
  const now = serverNow()
  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void save(isSame ? undefined : chosen, reason ?? '')}>
          {chosen === undefined || isSame ? '改时间' : `改到 ${sayWindow(chosen, now)}`}
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          改到哪天？
        </View>
        <View className="t-small">
          {needsWindow
            ? '上次没碰上，请再选一个时间。'
            : `现在是 ${sayWindow(wish, now)}，改好之前都给您留着。`}
        </View>
      </View>
      <Offline note="连上网才能改时间。" />
      <Card>
        <View>{rescheduleWords(live.data, now)}。</View>
        {reschedule && <View>{emptyTripWords(reschedule.emptyTripFeeFen)}</View>}
      </Card>
      <OfferedPicker errand={errand} now={now} value={chosen} onChange={setChosen} />
      {isSame && <Problem words="这就是现在定的时间，请选别的。" />}
      {chosen && !isSame && (
        <SeatCard
          seat={held.seat}
          window={sayWindow(chosen, now)}
          onLapse={held.lapse}
          onHoldAgain={() => void held.hold()}
          onOtherTime={() => setChosen(undefined)}
        />
      )}
      <View className="stack stack-tight">
        <View className="t-strong">为什么改（选填）</View>
        <Choice
          label="为什么改（选填）"
          options={reasons.map((value) => ({ value, label: value }))}
          value={reason}
          onChange={setReason}
          columns={2}
        />
      </View>
      <Problem words={problem} />
    </Page>
  )
}
