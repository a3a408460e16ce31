import { View } from '@tarojs/components'
import { useState } from 'react'
import type { helpingJoin } from '@/contract/customer/helping'
import type { ResponseOf } from '@/contract/endpoint'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { useIntent } from '@/src/services/call'
import { joinAsHelper } from '@/src/services/helping'

type Family = ResponseOf<typeof helpingJoin>

/** The child's side: the code that the parent read out. */
export function Join({ onJoined }: { onJoined: (family: Family) => void }) {
  const run = useIntent<Family>()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const join = async (): Promise<void> => {
    const digits = code.replace(/\D/g, '')
    if (digits.length !== 8) return setProblem('码是 8 位数字，请看一下少没少。')
    if (name.trim() === '') return setProblem('请写您是他的谁，比如"儿子"。')
    setBusy(true)
    const outcome = await run((requestId) => joinAsHelper(requestId, digits, name))
    setBusy(false)
    if (outcome === undefined) return
    if (!outcome.ok) return setProblem(outcome.message)
    setCode('')
    setProblem(undefined)
    toast('好了，点名字看工单。')
    onJoined(outcome.data)
  }

  const typed = (set: (value: string) => void) => (value: string) => {
    set(value)
    setProblem(undefined)
  }

  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-section">我来帮家人</View>
        <Field
          label="家人给的码"
          kind="number"
          value={code}
          maxLength={11}
          onChange={typed(setCode)}
          error={problem}
        />
        <Field
          label="您是他的谁"
          value={name}
          maxLength={12}
          placeholder="比如：儿子"
          onChange={typed(setName)}
        />
        <View>
          <Button kind="quiet" busy={busy} onTap={() => void join()}>
            开始帮他办
          </Button>
        </View>
      </View>
    </Card>
  )
}
