import { View } from '@tarojs/components'
import { Page } from '@/src/components/page'

export default function MinePage() {
  return (
    <Page>
      <View className="t-title">我的</View>
    </Page>
  )
}
