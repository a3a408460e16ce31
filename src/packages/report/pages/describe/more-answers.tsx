import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { frequencyLabel, sinceLabel, triedLabel } from '@/contract/ticket/report'
import { Choice, ChoiceMany, type Option } from '@/src/components/choice'
import { changeDraft, useDraft } from '../../draft/draft-store'

/** A tap each, for those who know. */
export function MoreAnswers() {
  const { since, frequency, tried } = useDraft()
  return (
    <View className="stack">
      <Question words="什么时候开始的">
        <Choice
          label="什么时候开始的"
          options={optionsOf(sinceLabel)}
          value={since ?? undefined}
          onChange={(chosen) => changeDraft({ since: chosen })}
          columns={2}
        />
      </Question>
      <Question words="多久出现一次">
        <Choice
          label="多久出现一次"
          options={optionsOf(frequencyLabel)}
          value={frequency ?? undefined}
          onChange={(chosen) => changeDraft({ frequency: chosen })}
          columns={2}
        />
      </Question>
      <Question words="已经试过什么">
        <ChoiceMany
          label="已经试过什么"
          options={optionsOf(triedLabel).map((option) => ({ ...option, alone: option.value === 'nothing' }))}
          value={tried}
          onChange={(chosen) => changeDraft({ tried: chosen })}
        />
      </Question>
    </View>
  )
}

function Question({ words, children }: { words: string; children: ReactNode }) {
  return (
    <View className="stack stack-tight">
      <View className="t-strong">{words}</View>
      {children}
    </View>
  )
}

const optionsOf = <Value extends string>(labels: Record<Value, string>): Option<Value>[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))
