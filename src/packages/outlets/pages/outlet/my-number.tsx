import { View } from '@tarojs/components'
import { useState } from 'react'
import { type DropIn, outletCancelDropIn } from '@/contract/customer/outlet'
import { halfLabel } from '@/contract/ticket/vocabulary'
import { sayDay } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { toast } from '@/src/components/toast'
import { call, useIntent } from '@/src/services/call'

export interface MyNumberProps {
  dropIn: DropIn
  now: number
  onCancelled: () => void
}

/** The number to say at the counter. */
export function MyNumber({ dropIn, now, onCancelled }: MyNumberProps) {
  const run = useIntent<DropIn>()
  const [busy, setBusy] = useState(false)
  const { dropInId, date, half, number, what } = dropIn
  const cancel = async () => {
    setBusy(true)
    const outcome = await run((requestId) => call(outletCancelDropIn, { requestId, dropInId }))
    setBusy(false)
    if (outcome === undefined) return
    if (!outcome.ok) return toast(outcome.message)
    toast('取消了。')
    onCancelled()
  }
  return (
    <Card tone="good">
      <View className="stack stack-tight" role="status">
        <View className="t-strong">您的到店号</View>
        <View className="t-figure">{number}</View>
        <View>
          {sayDay(date, now)}
          {halfLabel[half]}到，报这个号。去办：{what}
        </View>
        <View className="t-small">带上机器型号的照片；有发票也带上，保修里的不收钱。</View>
        <Button kind="plain" busy={busy} onTap={() => void cancel()}>
          不去了
        </Button>
      </View>
    </Card>
  )
}
