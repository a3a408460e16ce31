import { View } from '@tarojs/components'
import { Page } from '@/src/components/page'

export default function InboxPage() {
  return (
    <Page>
      <View className="t-title">还没有消息</View>
    </Page>
  )
}
