import { View } from '@tarojs/components'
import type { DrawingId } from '@/contract/knowledge/article'
import { Picture } from './picture'

export interface StepsProps {
  steps: readonly { readonly words: string; readonly drawing?: DrawingId | undefined }[]
}

/** What to do, one after the other, each with its drawing where there is one. */
export function HelpSteps({ steps }: StepsProps) {
  return (
    <View className="stack">
      {steps.map(({ words, drawing }, at) => (
        <View key={words} className="help-step">
          <View className="help-step-no" aria-label={`第 ${at + 1} 步`}>
            {at + 1}
          </View>
          <View className="spring">
            <View>{words}</View>
            {drawing !== undefined && <Picture of={drawing} />}
          </View>
        </View>
      ))}
    </View>
  )
}
