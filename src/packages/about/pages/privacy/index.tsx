import { View } from '@tarojs/components'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { privacy } from '@/src/platform/privacy'
import { sections } from './sections'

/** What is collected, for what, who sees it, how long, and how it is erased. */
export default function PrivacyPage() {
  return (
    <Page>
      <View className="t-title" role="heading" aria-level={2}>
        怎么保管您的信息
      </View>
      {sections.map(({ title, lines }) => (
        <Card key={title}>
          <View className="stack stack-tight">
            <View className="t-section">{title}</View>
            {lines.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </View>
        </Card>
      ))}
      {privacy.hasGuidelines && (
        <View>
          <Button kind="plain" onTap={privacy.openGuidelines}>
            看微信里的隐私保护指引
          </Button>
        </View>
      )}
      <Hotline />
    </Page>
  )
}
