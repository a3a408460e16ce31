import { View } from '@tarojs/components'
import { useState } from 'react'
import { helpHelpful } from '@/contract/customer/help'
import { Button } from '@/src/components/button'
import { toast } from '@/src/components/toast'
import { call, useIntent } from '@/src/services/call'
import { WaysOn } from '../../parts/find-a-person'

/** Whether it helped: a tap, no more. A no leads on. */
export function Helped({ topic, n }: { topic: string; n: number }) {
  const [said, setSaid] = useState<boolean>()
  const intend = useIntent<object>()
  const say = async (helped: boolean) => {
    const outcome = await intend((requestId) => call(helpHelpful, { requestId, topic, n, helped }))
    // What matters to the customer is what comes next; a word that didn't arrive is only said.
    if (outcome?.ok === false) toast(outcome.message)
    setSaid(helped)
  }
  if (said === true) return <View role="status">好的，记下了，谢谢您。</View>
  if (said === false) {
    return (
      <View className="stack" role="status">
        <View>没帮上您，抱歉。可以换条路：</View>
        <WaysOn />
      </View>
    )
  }
  return (
    <View className="stack stack-tight">
      <View className="t-strong">有没有帮到您？</View>
      <View className="row">
        <Button kind="quiet" onTap={() => void say(true)}>
          帮到了
        </Button>
        <Button kind="quiet" onTap={() => void say(false)}>
          没有
        </Button>
      </View>
    </View>
  )
}
