import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { SurveyView } from '@/contract/customer/survey'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { openTab, usePageQuery } from '@/src/platform/navigate'
import { tabs } from '@/src/routes'
import type { Failure } from '@/src/services/call'
import { openSurvey } from '../../survey-service'
import { SurveyForm } from './survey-form'
import { Thanks } from './thanks'

/** Opened by a notice or a short link, by whoever has it: no account is needed. */
export default function AnswerPage() {
  const token = usePageQuery().k ?? ''
  const [survey, setSurvey] = useState<SurveyView>()
  const [failure, setFailure] = useState<Failure>()
  const [sent, setSent] = useState<number>()

  const load = async () => {
    setFailure(undefined)
    const outcome = await openSurvey(token)
    if (outcome.ok) setSurvey(outcome.data)
    else setFailure(outcome)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is one for as long as the page stands
  useEffect(() => void load(), [token])

  if (sent !== undefined) return <Thanks score={sent} />
  if (survey !== undefined) return <SurveyForm survey={survey} token={token} onSent={setSent} />
  return <Page>{failure === undefined ? <Skeleton /> : <WhyNot failure={failure} onRetry={load} />}</Page>
}

/** A link that leads nowhere any more says so, and where to go on. */
function WhyNot({ failure, onRetry }: { failure: Failure; onRetry: () => Promise<void> }) {
  if (failure.why !== 'refused' || failure.code === 'BUSY' || failure.code === 'UNAVAILABLE') {
    return <ErrorState message={failure.message} onRetry={() => void onRetry()} />
  }
  return (
    <View className="stack">
      <Empty
        icon={failure.code === 'SURVEY_USED' ? 'check' : 'info'}
        title={failure.code === 'SURVEY_USED' ? '已经评过了' : '这条链接用不了'}
        note={
          failure.code === 'BAD_REQUEST' ? '链接可能没复制全，请从短信或消息里直接点开。' : failure.message
        }
        action={{ label: '去首页', onTap: () => openTab(tabs.home) }}
      />
      <Hotline />
    </View>
  )
}
