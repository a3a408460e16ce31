import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { CONSENT_VERSION } from '@/contract/ticket/report'
import { kindLabel } from '@/contract/ticket/vocabulary'
import { sayWindow } from '@/domain/time/say'
import { SeatCard } from '@/src/components/booking'
import { Problem } from '@/src/components/problem'
import { openPage } from '@/src/platform/navigate'
import { reveal } from '@/src/platform/reveal'
import { serverNow } from '@/src/services/session'
import { useHeldSeat } from '@/src/services/use-held-seat'
import { changeDraft } from '../../draft/draft-store'
import { toErrand } from '../../draft/to-errand'
import { StepPage } from '../../step/step-page'
import { stepPage, useStep } from '../../step/use-step'
import { Consent } from './consent'
import { Prepare } from './prepare'
import { Price } from './price'
import { sayAgreed } from './say-agreed'
import { Summary } from './summary'
import { useEstimate } from './use-estimate'
import { useSubmit } from './use-submit'

/** Everything once more, what it costs, who gets what, and the one button that sends it. */
export default function CheckPage() {
  const { draft, missing, onNext } = useStep('check')
  const held = useHeldSeat(toErrand(draft), draft.wish)
  const { estimated, refresh } = useEstimate(draft)
  const estimate = estimated.state === 'known' ? estimated.estimate : undefined
  const { submit, progress, failure } = useSubmit(held, estimate?.capFen, refresh)
  useEffect(() => {
    if (failure !== undefined) reveal('is-missing')
  }, [failure])
  const agreed = draft.consentVersion === CONSENT_VERSION
  return (
    <StepPage
      step="check"
      question="看一眼，对不对"
      note="哪一项不对，点一下就能改。"
      next={progress ?? `提交${kindLabel[draft.kind]}`}
      busy={progress !== undefined}
      {...(estimate !== undefined && { beside: sayAgreed(estimate) })}
      onNext={() => (agreed ? void submit() : onNext())}
    >
      {draft.wish && (
        <SeatCard
          seat={held.seat}
          window={sayWindow(draft.wish, serverNow())}
          onLapse={held.lapse}
          onHoldAgain={() => void held.hold()}
          onOtherTime={() => openPage(stepPage('when', true))}
        />
      )}
      <Summary draft={draft} />
      {draft.kind === 'installation' && <Prepare draft={draft} />}
      <Price draft={draft} estimated={estimated} />
      <Consent
        forWhat={draft.kind === 'repair' ? '这次维修' : '这次安装'}
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
