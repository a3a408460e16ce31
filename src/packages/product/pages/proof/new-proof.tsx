import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ProofKind, proofLabel } from '@/contract/product/proof'
import type { ProofView } from '@/contract/product/proof-view'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Icon } from '@/src/components/icon'
import { Problem } from '@/src/components/problem'
import { toast } from '@/src/components/toast'
import { type Progress, useNewProof } from '../../proof/use-new-proof'

const kinds: readonly { value: ProofKind; note: string }[] = [
  { value: 'invoice', note: '电子的、纸质的都行' },
  { value: 'receipt', note: '店里打的小票、收据' },
  { value: 'order', note: '网购订单的截图' },
  { value: 'warrantyCard', note: '填了日期、盖了章的那面' },
  { value: 'handover', note: '精装房交房时签的单子' },
  { value: 'fitting', note: '师傅安装时留的单子' },
]

export interface NewProofProps {
  productId: string
  onRead: (proof: ProofView) => void
}

/** Which paper, and how it gets here. Reading says in words how far it is. */
export function NewProof({ productId, onRead }: NewProofProps) {
  const [kind, setKind] = useState<ProofKind>('invoice')
  const { progress, pickPhoto, pickFile } = useNewProof(productId, onRead)
  const isBusy = progress.step === 'sending' || progress.step === 'reading'
  const pick = async (how: (kind: ProofKind) => Promise<string | undefined>) => {
    const refusal = await how(kind)
    if (refusal !== undefined) toast(refusal)
  }
  return (
    <Card>
      <View className="stack">
        <View className="t-strong">您手上有哪一种</View>
        <Choice
          label="您手上有哪一种"
          options={kinds.map(({ value, note }) => ({ value, label: proofLabel[value], note }))}
          value={kind}
          onChange={setKind}
          columns={2}
        />
        <View className="t-small">把整张拍进画面，放平、别反光。图片只用来核对，核对完 30 天后删除。</View>
        <Button icon="camera" busy={isBusy} onTap={() => void pick(pickPhoto)}>
          拍照，或从相册选
        </Button>
        {(kind === 'invoice' || kind === 'receipt') && (
          <Button kind="quiet" icon="letter" disabled={isBusy} onTap={() => void pick(pickFile)}>
            选电子发票（PDF、OFD）
          </Button>
        )}
        <HowFar progress={progress} />
      </View>
    </Card>
  )
}

function HowFar({ progress }: { progress: Progress }) {
  if (progress.step === 'failed') {
    return (
      <View className="stack stack-tight">
        <Problem words={progress.words} />
        <Button kind="quiet" icon="retry" onTap={progress.again}>
          再试一次
        </Button>
      </View>
    )
  }
  if (progress.step === 'idle') return null
  return (
    <View className="row" role="status" aria-live="polite">
      <Icon name="busy" />
      <View className="spring">
        {progress.step === 'sending'
          ? `正在传图片，${progress.percent}%。`
          : '传好了，正在读上面的字，一般几秒钟。'}
      </View>
    </View>
  )
}
