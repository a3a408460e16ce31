import { View } from '@tarojs/components'
import { useState } from 'react'
import { type LabelFound, productReadLabel } from '@/contract/customer/proof'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Icon } from '@/src/components/icon'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Offline } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { pickMedia } from '@/src/platform/media'
import { call } from '@/src/services/call'
import { sendFile } from '@/src/services/media'
import { FoundLabel } from './found-label'

type Step =
  | { step: 'idle' }
  | { step: 'busy'; words: string }
  | { step: 'found'; found: LabelFound }
  | { step: 'failed'; words: string }

/** For those who can't scan: a photo of the name plate or of the box's label gives model and number. */
export default function LabelPage() {
  const [state, setState] = useState<Step>({ step: 'idle' })
  const read = async () => {
    const picked = await pickMedia({ kinds: ['image'], count: 1, fine: true })
    if (!picked.ok) {
      if (picked.reason === 'denied') toast('没有权限用相册和相机。请在微信的设置里打开，再点一次。')
      return
    }
    const [file] = picked.files
    if (file === undefined) return
    const sending = (percent: number) => setState({ step: 'busy', words: `正在传照片，${percent}%。` })
    sending(0)
    const sent = await sendFile(file, sending, () => undefined)
    if (!sent.ok) return setState({ step: 'failed', words: sent.message })
    setState({ step: 'busy', words: '传好了，正在读上面的字，一般几秒钟。' })
    const answer = await call(productReadLabel, { mediaId: sent.data.mediaId })
    setState(answer.ok ? { step: 'found', found: answer.data } : { step: 'failed', words: answer.message })
  }
  return (
    <Page
      action={
        <Button icon="camera" busy={state.step === 'busy'} onTap={() => void read()}>
          {state.step === 'found' || state.step === 'failed' ? '重新拍一张' : '拍照，或从相册选'}
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          拍一下铭牌
        </View>
        <View className="t-small">
          包装箱上的标签，或者机器面板侧面贴着型号的铭牌都行。站在地上拍，别爬高。靠近一点，字要清楚。
        </View>
      </View>
      <Offline note="连上网才能读照片，也可以自己填型号。" />
      {state.step === 'busy' && (
        <View className="row" role="status" aria-live="polite">
          <Icon name="busy" />
          <View className="spring">{state.words}</View>
        </View>
      )}
      {state.step === 'failed' && <Problem words={state.words} />}
      {state.step === 'found' && <FoundLabel found={state.found} />}
      <Hotline />
    </Page>
  )
}
