import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Problem } from '@/src/components/problem'
import { toast } from '@/src/components/toast'
import { keepText, keptWords } from '@/src/platform/keep-text'
import { copyOfMine } from '@/src/services/privacy'

/** Everything in one file that people can read. */
export function Copy() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const copy = async (): Promise<void> => {
    setBusy(true)
    setProblem(await copied())
    setBusy(false)
  }

  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-section">要一份副本</View>
        <View className="t-small">把上面这些存成一个文件，里面有您的电话和地址，请收好。</View>
        <Problem words={problem} />
        <View>
          <Button kind="quiet" busy={busy} onTap={() => void copy()}>
            存成文件
          </Button>
        </View>
      </View>
    </Card>
  )
}

/** @returns what to tell the person, unless they have it */
const copied = async (): Promise<string | undefined> => {
  const outcome = await copyOfMine()
  if (!outcome.ok) return outcome.message
  const kept = await keepText(outcome.data.name, outcome.data.text)
  if (kept.ok) toast(keptWords)
  else if (kept.reason === 'failed') return '没存成。请再试一次，或者打官方热线，我们给您寄一份。'
  return undefined
}
