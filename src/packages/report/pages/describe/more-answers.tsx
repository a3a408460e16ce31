import { View } from '@tarojs/components'
import { frequencyLabel, sinceLabel, triedLabel } from '@/contract/ticket/report'
import { Choice, ChoiceMany } from '@/src/components/choice'
import { changeDraft, useDraft } from '../../draft/draft-store'
import { Asked } from '../../step/asked'
import { optionsOf } from '../../step/options-of'

/** A tap each, for those who know. */
export function MoreAnswers() {
  const { since, frequency, tried } = useDraft()
  return (
    <View className="stack">
      <Asked words="什么时候开始的">
        <Choice
          label="什么时候开始的"
          options={optionsOf(sinceLabel)}
          value={since ?? undefined}
          onChange={(chosen) => changeDraft({ since: chosen })}
          columns={2}
        />
      </Asked>
      <Asked words="多久出现一次">
        <Choice
          label="多久出现一次"
          options={optionsOf(frequencyLabel)}
          value={frequency ?? undefined}
          onChange={(chosen) => changeDraft({ frequency: chosen })}
          columns={2}
        />
      </Asked>
      <Asked words="已经试过什么">
        <ChoiceMany
          label="已经试过什么"
          options={optionsOf(triedLabel).map((option) => ({ ...option, alone: option.value === 'nothing' }))}
          value={tried}
          onChange={(chosen) => changeDraft({ tried: chosen })}
        />
      </Asked>
    </View>
  )
}
