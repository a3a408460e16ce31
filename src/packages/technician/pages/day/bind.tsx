import { View } from '@tarojs/components'
import { useState } from 'react'
import { bindTechnician } from '@/contract/staff/technician'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { Page } from '@/src/components/page'
import { toast } from '@/src/components/toast'
import { call, useIntent } from '@/src/services/call'
import { loadDay } from '../../offline/store'

/** For a technician's first time: the code from the outlet makes this WeChat account theirs. */
export function Bind() {
  const run = useIntent<{ name: string }>()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const bind = async () => {
    const digits = code.replace(/\D/g, '')
    if (digits.length !== 8) return setProblem('绑定码是 8 位数字，请看一下少没少。')
    setBusy(true)
    const outcome = await run((requestId) => call(bindTechnician, { requestId, code: digits }))
    setBusy(false)
    if (outcome === undefined) return
    if (!outcome.ok) return setProblem(outcome.message)
    toast(`${outcome.data.name} 师傅，绑好了。`)
    await loadDay()
  }
  return (
    <Page
      title="师傅入口"
      action={
        <Button busy={busy} onTap={() => void bind()}>
          绑定这个微信
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          先绑定，再看今天的单
        </View>
        <View className="t-small">
          找网点负责人要一个 8 位绑定码，24 小时内有效，只能用一次。不是师傅的话，退出去就行。
        </View>
      </View>
      <Field
        label="绑定码"
        kind="number"
        value={code}
        maxLength={11}
        onChange={(typed) => {
          setCode(typed)
          setProblem(undefined)
        }}
        error={problem}
      />
    </Page>
  )
}
