import { View } from '@tarojs/components'
import { useState } from 'react'
import { symptomOf } from '@/contract/ticket/symptom'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Icon } from '@/src/components/icon'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useWhileShown } from '@/src/services/use-while-shown'
import { useDraft } from '../../draft/draft-store'
import { takeTriage } from '../../draft/triage'

/** Offers the symptom's tree before anything is written. Where there is danger nothing is to be tried, so nothing is offered. */
export function LookFirst() {
  const { symptom, triage } = useDraft()
  const [skipped, setSkipped] = useState(false)
  useWhileShown(takeTriage)
  if (symptom === null) return null
  if (triage !== null && triage.answers.length > 0) {
    return (
      <View className="row" role="status">
        <Icon name="check" />
        <View className="spring">看过了，您的 {triage.answers.length} 个回答会一起给师傅。</View>
      </View>
    )
  }
  if (skipped || triage !== null || symptomOf(symptom).safety) return null
  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-strong">先自己看一看，约 1 分钟</View>
        <View className="t-small">有时候关关窗、清清灰就好了，不用等师傅。</View>
        <View className="row row-wrap">
          <Button kind="quiet" narrow onTap={() => openPage(`${pages.triage}?symptom=${symptom}&report=1`)}>
            先看一看
          </Button>
          <Button kind="plain" narrow onTap={() => setSkipped(true)}>
            跳过，直接报修
          </Button>
        </View>
      </View>
    </Card>
  )
}
