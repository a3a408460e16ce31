import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HoldingView } from '@/contract/customer/privacy'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { ask } from '@/src/components/dialog'
import { Problem } from '@/src/components/problem'
import { toast } from '@/src/components/toast'
import { useIntent } from '@/src/services/call'
import { eraseMine } from '@/src/services/privacy'

export interface HoldingProps {
  holding: HoldingView
  onErased: () => void
}

/** One kind of what is held, in words, and the way to be rid of it. */
export function Holding({ holding, onErased }: HoldingProps) {
  const { id, title, what, why, keeps, count, erasable, keptWords } = holding
  const run = useIntent<unknown>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const erase = async (): Promise<void> => {
    const yes = await ask({
      title: `删掉${title}？`,
      body: [`会删掉 ${erasable} 份，删了找不回来。`, count > erasable ? keptWords : ''].join(''),
      confirm: '删掉',
      cancel: '先留着',
    })
    if (!yes) return
    setBusy(true)
    const outcome = await run((requestId) => eraseMine(requestId, [id]))
    setBusy(false)
    if (outcome === undefined) return
    setProblem(outcome.ok ? undefined : outcome.message)
    if (outcome.ok) toast('删好了。')
    onErased()
  }

  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-section">
          {title} · {count === 0 ? '没有' : `${count} 份`}
        </View>
        <View>{what}</View>
        <View className="t-small">
          {why}
          {keeps}
        </View>
        <Problem words={problem} />
        {erasable > 0 && (
          <View>
            <Button kind="quiet" busy={busy} onTap={() => void erase()}>
              删掉{erasable === count ? '' : `能删的 ${erasable} 份`}
            </Button>
          </View>
        )}
        {count > 0 && erasable === 0 && keptWords !== '' && <View className="t-small">{keptWords}</View>}
      </View>
    </Card>
  )
}
