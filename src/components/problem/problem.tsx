import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import './problem.css'

/** What is wrong and how to mend it, beside what it is about. */
export function Problem({ words }: { words: string | undefined }) {
  if (words === undefined) return null
  return (
    <View className="problem is-missing" role="alert">
      <Icon name="warning" />
      <View className="spring">{words}</View>
    </View>
  )
}
