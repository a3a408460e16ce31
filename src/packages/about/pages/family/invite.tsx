import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Field } from '@/src/components/field'
import { useIntent } from '@/src/services/call'
import { inviteHelper } from '@/src/services/helping'

/** The parent's side: a code to read out to the child. Making it is the consent, and says so. */
export function Invite() {
  const run = useIntent<{ code: string }>()
  const [name, setName] = useState('')
  const [code, setCode] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const invite = async (): Promise<void> => {
    if (name.trim() === '') return setProblem('请写家人怎么称呼您，比如"妈妈"。')
    setBusy(true)
    const outcome = await run((requestId) => inviteHelper(requestId, name))
    setBusy(false)
    if (outcome === undefined) return
    if (outcome.ok) setCode(outcome.data.code)
    else setProblem(outcome.message)
  }

  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-section">请家人帮我</View>
        {code === undefined ? (
          <>
            <Field
              label="家人怎么称呼您"
              value={name}
              maxLength={12}
              placeholder="比如：妈妈"
              onChange={(typed) => {
                setName(typed)
                setProblem(undefined)
              }}
              error={problem}
            />
            <View className="t-small">要了码，就是同意拿到码的人看您的工单、替您催、改、取消。</View>
            <View>
              <Button kind="quiet" busy={busy} onTap={() => void invite()}>
                同意，要一个码
              </Button>
            </View>
          </>
        ) : (
          <>
            <View className="t-title">{`${code.slice(0, 4)} ${code.slice(4)}`}</View>
            <View className="t-small">
              把这 8 个数字告诉家人，让他在自己手机的这一页填上。一天内有效，只能用一次，不要告诉别人。
            </View>
          </>
        )}
      </View>
    </Card>
  )
}
