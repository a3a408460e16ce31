import { View } from '@tarojs/components'
import { Page } from '@/src/components/page'

export default function HomePage() {
  return (
    <Page>
      <View className="t-title">哪里需要帮忙</View>
    </Page>
  )
}
