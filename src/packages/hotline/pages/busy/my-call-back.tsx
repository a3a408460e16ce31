import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CallBack, hotlineCancelCallBack } from '@/contract/customer/hotline'
import { sayClock, sayMoment } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { toast } from '@/src/components/toast'
import { call, useIntent } from '@/src/services/call'

export interface MyCallBackProps {
  callBack: CallBack
  now: number
  onCancelled: (callBack: CallBack) => void
}

/** Where one stands in the line, and when the call comes. */
export function MyCallBack({ callBack, now, onCancelled }: MyCallBackProps) {
  const run = useIntent<CallBack>()
  const [busy, setBusy] = useState(false)
  const { callBackId, phone, position, between, state, tries } = callBack
  const cancel = async () => {
    setBusy(true)
    const outcome = await run((requestId) => call(hotlineCancelCallBack, { requestId, callBackId }))
    setBusy(false)
    if (outcome === undefined) return
    if (!outcome.ok) return toast(outcome.message)
    toast('取消了，要的话随时再约。')
    onCancelled(outcome.data)
  }
  return (
    <Card tone="good">
      <View className="stack stack-tight" role="status">
        <View className="t-section">
          {state === 'taken'
            ? '正在给您打电话'
            : position === 1
              ? '您是下一位'
              : `您排在第 ${position ?? '–'} 位`}
        </View>
        {between !== null && (
          <View>
            大约 {sayMoment(between.from, now)} 到 {sayClock(between.to)} 之间打 {phone}。
          </View>
        )}
        {tries > 0 && <View>刚才打过一次没接通，会再打一次。</View>}
        <View className="t-small">时间是按前面的人数和平均通话长短估的，可能早一点或晚一点。</View>
        {state === 'waiting' && (
          <Button kind="plain" busy={busy} onTap={() => void cancel()}>
            不用打了
          </Button>
        )}
      </View>
    </Card>
  )
}
