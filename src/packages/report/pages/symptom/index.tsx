import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { type SymptomId, symptomId, symptoms } from '@/contract/ticket/symptom'
import { Choice } from '@/src/components/choice'
import { Problem } from '@/src/components/problem'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { greet } from '@/src/services/session'
import { useWhileShown } from '@/src/services/use-while-shown'
import { begin } from '../../draft/begin'
import { changeDraft, useDraft } from '../../draft/draft-store'
import { fromProduct } from '../../draft/from-product'
import { needsSafetyStop } from '../../draft/missing'
import { isShort } from '../../draft/short-way'
import { choosing, takeTriage } from '../../draft/triage'
import { sendWaiting } from '../../media/send-media'
import { ProductCell } from '../../step/product-cell'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'
import { useKnownPlace } from '../where/use-known-place'
import { DangerTile } from './danger-tile'

const dangers = symptoms.filter(({ safety }) => safety)
const faults = symptoms.filter(({ safety }) => !safety)

/** What is wrong. Whatever is dangerous stands first and leads to the safety page before anything else. */
export default function SymptomPage() {
  const query = usePageQuery()
  const { symptom: named } = query
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; a product that the customer changed stays changed
  useEffect(() => {
    begin('repair')
    changeDraft(fromProduct(query))
  }, [])
  useEffect(() => {
    const symptom = symptomId.safeParse(named)
    if (symptom.success) changeDraft(choosing(symptom.data))
  }, [named])
  const { draft, missing, onNext, next } = useStep('symptom')
  useWhileShown(() => {
    takeTriage()
    void greet()
    sendWaiting()
  })
  const choose = (symptom: SymptomId) => {
    changeDraft(choosing(symptom))
    // the rest is known by the box's code, or asked on the next screen
    if (isShort(useDraft.getState()) && symptom !== 'other') onNext()
  }
  useKnownPlace(isShort(draft))
  const openSafety = () => openPage(`${pages.safety}?back=1`)

  return (
    <StepPage
      step="symptom"
      question="哪里不对劲？"
      note="选最像的一个，说不准也没关系。"
      next={next}
      onNext={() => (needsSafetyStop(draft) ? openSafety() : onNext())}
    >
      <ProductCell question="报修哪一件" />
      {draft.powerIsOff ? (
        <View className="stack stack-tight">
          <View className="t-strong">已经断电了，是哪一种？</View>
          <Choice
            label="危险的情况"
            options={dangers.map(({ id, zh }) => ({ value: id, label: zh, tone: 'bad', icon: 'bolt' }))}
            value={draft.symptom ?? undefined}
            onChange={choose}
          />
        </View>
      ) : (
        <DangerTile onTap={openSafety} />
      )}
      <Choice
        label="哪里不对劲"
        options={faults.map(({ id, zh }) => ({ value: id, label: zh }))}
        value={draft.symptom ?? undefined}
        onChange={choose}
        columns={2}
      />
      <Problem words={missing.symptom} />
    </StepPage>
  )
}
