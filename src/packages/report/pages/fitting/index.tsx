import { useEffect } from 'react'
import { workLabel } from '@/contract/ticket/installation'
import { Choice } from '@/src/components/choice'
import { usePageQuery } from '@/src/platform/navigate'
import { greet } from '@/src/services/session'
import { useWhileShown } from '@/src/services/use-while-shown'
import { begin } from '../../draft/begin'
import { changeDraft } from '../../draft/draft-store'
import { fromProduct } from '../../draft/from-product'
import { sendWaiting } from '../../media/send-media'
import { Asked } from '../../step/asked'
import { optionsOf } from '../../step/options-of'
import { ProductCell } from '../../step/product-cell'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'
import { BoxCode } from './box-code'

/** What is to be fitted; also where the code on the packing leads. */
export default function FittingPage() {
  const query = usePageQuery()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; a code that the customer took out stays out
  useEffect(() => {
    begin('installation')
    changeDraft(fromProduct(query))
  }, [])
  useWhileShown(() => {
    void greet()
    sendWaiting()
  })
  const { draft, missing, onNext, next } = useStep('fitting')
  return (
    <StepPage
      step="fitting"
      question="要装什么？"
      note="问几件家里的事，师傅才好带对东西、一次装好。说不准也没关系。"
      next={next}
      onNext={onNext}
    >
      <ProductCell question="装哪一件" />
      <BoxCode boxCode={draft.boxCode} onChange={(boxCode) => changeDraft({ boxCode })} />
      <Asked words="是新装，还是换下旧的？" problem={missing.work}>
        <Choice
          label="新装还是换下旧的"
          options={optionsOf(workLabel)}
          value={draft.work ?? undefined}
          onChange={(work) => changeDraft({ work })}
          columns={2}
        />
      </Asked>
    </StepPage>
  )
}
