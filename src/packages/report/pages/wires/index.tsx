import { View } from '@tarojs/components'
import { useState } from 'react'
import { checklistLabel, earthLabel, wiringLabel } from '@/contract/ticket/installation'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Icon } from '@/src/components/icon'
import { changeDraft, useDraft } from '../../draft/draft-store'
import { needsSafetyNote } from '../../draft/missing-in-fitting'
import { answers } from '../../step/answers'
import { Asked } from '../../step/asked'
import { optionsOf } from '../../step/options-of'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'
import { SafetyStop } from './safety-stop'

/** What the house gives for wires. Looking is all that is asked; what is not safe stops the flow with a word. */
export default function WiresPage() {
  const { draft, missing, onNext, next } = useStep('wires')
  const [stopped, setStopped] = useState(false)
  const goOn = () => {
    const now = useDraft.getState()
    const allTold = now.wiring !== null && now.earth !== null && now.checklist.ownBreaker !== undefined
    if (allTold && needsSafetyNote(now)) return setStopped(true)
    onNext()
  }
  const readOn = () => {
    changeDraft({ safetyRead: true })
    setStopped(false)
    onNext()
  }
  if (stopped) return <SafetyStop draft={draft} onGoOn={readOn} onBack={() => setStopped(false)} />
  const told = (change: Parameters<typeof changeDraft>[0]) => {
    changeDraft(change)
    changeDraft({ safetyRead: false })
  }
  return (
    <StepPage step="wires" question="顶上的线什么样？" next={next} onNext={goOn}>
      <Card tone="bad">
        <View className="row">
          <Icon name="bolt" />
          <View className="spring t-strong">只看，别碰。线头可能有电。</View>
        </View>
        <View>要看线，先去电箱把浴室这一路关掉；不敢看、看不清，就选"说不准"，师傅来测。</View>
      </Card>
      <Asked words="留的是什么线" problem={missing.wiring}>
        <Choice
          label="留的是什么线"
          options={optionsOf(wiringLabel)}
          value={draft.wiring ?? undefined}
          onChange={(wiring) => told({ wiring })}
        />
      </Asked>
      <Asked words="有没有接地线" hint="黄绿相间的那一根，漏电时它保命。" problem={missing.earth}>
        <Choice
          label="有没有接地线"
          options={optionsOf(earthLabel)}
          value={draft.earth ?? undefined}
          onChange={(earth) => told({ earth })}
        />
      </Asked>
      <Asked
        words={checklistLabel.ownBreaker}
        hint="开关上有个小小的试验按钮，就是带漏电保护的。"
        problem={missing.ownBreaker}
      >
        <Choice
          label={checklistLabel.ownBreaker}
          options={answers}
          value={draft.checklist.ownBreaker}
          onChange={(ownBreaker) => told(({ checklist }) => ({ checklist: { ...checklist, ownBreaker } }))}
          columns={3}
        />
      </Asked>
    </StepPage>
  )
}
