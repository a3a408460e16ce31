import { View } from '@tarojs/components'
import { proofRemove } from '@/contract/customer/proof'
import { proofLabel } from '@/contract/product/proof'
import { proofHoldWords } from '@/contract/product/proof-hold'
import type { ProofState, ProofView } from '@/contract/product/proof-view'
import { chinaDay } from '@/domain/time/china'
import { Badge, type BadgeTone } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { ask } from '@/src/components/dialog'
import { toast } from '@/src/components/toast'
import { openPage } from '@/src/platform/navigate'
import { call, useIntent } from '@/src/services/call'
import { proofCheckPage } from '../../proof/addresses'
import { appealPage } from '../../warranty/addresses'

const standing: Record<ProofState, { words: string; tone: BadgeTone }> = {
  reading: { words: '正在读', tone: 'wait' },
  read: { words: '等您核对', tone: 'wait' },
  confirmed: { words: '已算进保修', tone: 'good' },
  queued: { words: '人工核对中', tone: 'wait' },
  ruled: { words: '核对完', tone: 'plain' },
}

export interface ProofCardProps {
  proof: ProofView
  onGone: () => void
}

/** One paper: how it stands, why it waits, and how long its picture is kept. */
export function ProofCard({ proof, onGone }: ProofCardProps) {
  const { kind, state, words, holds, unread, ruling, keptUntil, picture, productId, proofId } = proof
  const intent = useIntent<object>()
  const remove = async () => {
    const isSure = await ask({
      title: '拿掉这张凭证？',
      body: '图片和上面的内容都会删掉，保修会重新算。',
      confirm: '拿掉',
      cancel: '留着',
    })
    if (!isSure) return
    const outcome = await intent((requestId) => call(proofRemove, { requestId, proofId }))
    if (outcome?.ok) onGone()
    else if (outcome) toast(outcome.message)
  }
  const isOpen = state === 'read' || state === 'reading'
  const isAgainst = ruling !== null && ruling.outcome !== 'confirmed'
  return (
    <Card>
      <View className="stack stack-tight">
        <View className="row row-wrap">
          <View className="t-strong spring">{proofLabel[kind]}</View>
          <Badge tone={isAgainst ? 'bad' : ruling ? 'good' : standing[state].tone}>
            {isAgainst ? '没算进保修' : standing[state].words}
          </Badge>
        </View>
        <View>{words}</View>
        {unread !== null && isOpen && <View className="t-small">{unread}</View>}
        {ruling !== null && <View className="t-small">原因：{ruling.reason}</View>}
        {ruling === null &&
          holds.map((hold) => (
            <View key={hold} className="t-small">
              {proofHoldWords[hold]}
            </View>
          ))}
        {picture !== null && <View className="t-small">{sayKept(keptUntil, isOpen)}</View>}
        {isOpen && (
          <Button kind="quiet" onTap={() => openPage(proofCheckPage(productId, proofId))}>
            核对内容
          </Button>
        )}
        {isAgainst && (
          <Button kind="quiet" onTap={() => openPage(appealPage(productId))}>
            有不同意见，去申诉
          </Button>
        )}
        {state !== 'ruled' && picture !== null && (
          <Button kind="plain" icon="bin" narrow onTap={() => void remove()}>
            拿掉这张
          </Button>
        )}
      </View>
    </Card>
  )
}

const sayKept = (keptUntil: number | null, isOpen: boolean): string => {
  if (keptUntil === null) return '图片留到核对完，之后 30 天删除。'
  const [year, month, day] = chinaDay(keptUntil).split('-').map(Number)
  const when = `${year}年${month}月${day}日`
  return isOpen ? `${when}前没核对，图片和内容会一起删除。` : `图片${when}删除，算进保修的日期会留着。`
}
