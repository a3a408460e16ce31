import { View } from '@tarojs/components'
import { useState } from 'react'
import { askFee } from '@/contract/staff/command'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { sayMoney } from '@/domain/format/money'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Field } from '@/src/components/field'
import { Icon } from '@/src/components/icon'
import { useOnline } from '@/src/platform/network/use-online'
import { call, useIntent } from '@/src/services/call'
import { useWhileShown } from '@/src/services/use-while-shown'
import { loadDay, syncNow, useField } from '../../offline/store'
import { openApart } from '../../parts/bill'
import type { OpenVisit } from '../../parts/use-visit'

/** The customer may be reading it right now. */
const lookEveryMs = 5_000

export interface AskCustomerProps {
  open: OpenVisit
  totalFen: number
}

/** Dearer than agreed: the customer is asked on the own phone, and what comes of it is shown here. */
export function AskCustomer({ open, totalFen }: AskCustomerProps) {
  const run = useIntent<StaffTicketDetail>()
  const online = useOnline()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [askedFen, setAskedFen] = useState<number>()
  const { visit, draft } = open
  const { ticketNo, feeAsk } = visit
  const capFen = visit.capFen ?? 0
  useWhileShown(() => {
    if (feeAsk !== null) void loadDay()
  }, lookEveryMs)

  const send = async () => {
    if (reason.trim() === '') return setProblem('请写一句为什么要多收，客户会看到。')
    setBusy(true)
    // what was done before must stand first, or the version would be another
    await syncNow()
    const rev = useField.getState().state.pack?.visits.find((one) => one.ticketNo === ticketNo)?.rev ?? 1
    const outcome = await run((requestId) =>
      call(askFee, { requestId, ticketNo, rev, fees: [...draft.fees], totalFen, reason: reason.trim() }),
    )
    await loadDay()
    setBusy(false)
    if (outcome?.ok) setAskedFen(totalFen)
    else setProblem(outcome?.message)
  }

  const unasked = openApart(draft.fees, visit)
  const isDearer = totalFen > capFen
  if (!isDearer && unasked.length === 0) {
    return askedFen !== undefined && capFen >= askedFen ? (
      <Answer tone="good" words={`客户同意了，最多可以收 ${sayMoney(capFen)}。`} />
    ) : null
  }
  if (feeAsk?.totalFen === totalFen) {
    return <Answer tone="wait" words={`已经发给客户，正在等客户在手机上点头：${sayMoney(totalFen)}。`} />
  }
  return (
    <Card tone="bad">
      <View className="stack stack-tight">
        <View className="t-strong" role="alert">
          {isDearer
            ? `超过说好的 ${sayMoney(capFen)}，要客户先同意`
            : `${unasked.map(({ name }) => name).join('、')}没有公布的价，要客户先同意`}
        </View>
        {askedFen !== undefined && feeAsk === null && (
          <View>客户没同意上次的价钱。改一改，或者按说好的做。</View>
        )}
        <Field
          kind="long"
          label="为什么要多收（客户会看到）"
          value={reason}
          maxLength={200}
          onChange={(typed) => {
            setReason(typed)
            setProblem(undefined)
          }}
          error={problem}
        />
        {online ? (
          <Button busy={busy} onTap={() => void send()}>
            请客户在手机上同意
          </Button>
        ) : (
          <View>这一步要有网。到门口或楼道里试一下，客户同意以前先别动手。</View>
        )}
        <View className="t-small">客户没有小程序的话，请网点打电话问，客服会记进工单。</View>
      </View>
    </Card>
  )
}

function Answer({ tone, words }: { tone: 'good' | 'wait'; words: string }) {
  return (
    <Card tone={tone}>
      <View className="row" role="status">
        <Icon name={tone === 'good' ? 'check' : 'clock'} />
        <View className="spring t-strong">{words}</View>
      </View>
    </Card>
  )
}
