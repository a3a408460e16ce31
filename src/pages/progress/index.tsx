import { View } from '@tarojs/components'
import { Page } from '@/src/components/page'

export default function ProgressPage() {
  return (
    <Page>
      <View className="t-title">还没有工单</View>
    </Page>
  )
}
