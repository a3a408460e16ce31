import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/src/components/button'
import { Page } from '@/src/components/page'
import { Offline } from '@/src/components/state'
import { useDraft } from '../draft/draft-store'
import { type Step, stepsOf } from '../draft/steps'
import './step-page.css'

export interface StepPageProps {
  step: Step
  /** The one question of this screen. */
  question: string
  /** Below it: how to answer with the least effort. */
  note?: string
  children: ReactNode
  /** The words on the main button. */
  next: string
  onNext: () => void
  busy?: boolean
  /** What a tap on the main button says yes to. */
  beside?: string
}

/** A screen of the flow: how far it is, one question, one way on. */
export function StepPage(props: StepPageProps) {
  const { step, question, note, children, next, onNext, busy = false, beside } = props
  const kind = useDraft((draft) => draft.kind)
  return (
    <Page
      title={kind === 'installation' ? '约安装' : undefined}
      top={<Progress step={step} />}
      action={
        <>
          {beside !== undefined && <View className="step-beside">{beside}</View>}
          <Button busy={busy} onTap={onNext}>
            {next}
          </Button>
        </>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {question}
        </View>
        {note !== undefined && <View className="t-small">{note}</View>}
      </View>
      <Offline note="接着写就行，写的都会留着。" />
      {children}
    </Page>
  )
}

function Progress({ step }: { step: Step }) {
  const steps: readonly Step[] = stepsOf[useDraft(({ kind }) => kind)]
  const at = steps.indexOf(step)
  return (
    <View className="progress" role="img" aria-label={`第 ${at + 1} 步，共 ${steps.length} 步`}>
      {steps.map((name, index) => (
        <View key={name} className={index <= at ? 'progress-part progress-done' : 'progress-part'} />
      ))}
    </View>
  )
}
