import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { CONSENT_VERSION } from '@/contract/ticket/report'
import { Card } from '@/src/components/card'
import { reveal } from '@/src/platform/reveal'
import { changeDraft } from '../../draft/draft-store'
import { Problem } from '../../step/problem'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'
import { Consent } from './consent'
import { Summary } from './summary'
import { useSubmit } from './use-submit'

/** Everything once more, what it costs, who gets what, and the one button that sends it. */
export default function CheckPage() {
  const { draft, missing, onNext } = useStep('check')
  const { submit, progress, failure } = useSubmit()
  useEffect(() => {
    if (failure !== undefined) reveal('is-missing')
  }, [failure])
  const agreed = draft.consentVersion === CONSENT_VERSION
  return (
    <StepPage
      step="check"
      question="看一眼，对不对"
      note="哪一项不对，点一下就能改。"
      next={progress ?? '提交报修'}
      busy={progress !== undefined}
      onNext={() => (agreed ? void submit() : onNext())}
    >
      <Summary draft={draft} />
      <Card>
        <View className="t-strong">费用</View>
        <View>提交不收费。客服会先打电话，把最多收多少说清楚；要超过这个数，得您先同意。</View>
      </Card>
      <Consent
        agreed={agreed}
        onChange={(yes) => changeDraft({ consentVersion: yes ? CONSENT_VERSION : '' })}
      />
      <Problem words={missing.consent} />
      <View className="t-small">
        提交时微信会问您要不要收通知。点"允许"，受理、安排师傅、师傅出发时都会告诉您；不点也行，进度在小程序里都能看到。
      </View>
      <Problem words={failure} />
    </StepPage>
  )
}
