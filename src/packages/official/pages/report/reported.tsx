import { View } from '@tarojs/components'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { goBackOr } from '@/src/platform/navigate'
import { pages } from '@/src/routes'

/** It is with us; what to do now, the most urgent first. */
export function Reported({ todo }: { todo: readonly string[] }) {
  return (
    <Page action={<Button onTap={() => goBackOr(pages.official)}>好的</Button>}>
      <Card tone="good">
        <View className="stack stack-tight" role="status">
          <View className="t-section">收到了，谢谢您</View>
          {todo.map((words, index) => (
            <View key={words}>
              {index + 1}. {words}
            </View>
          ))}
        </View>
      </Card>
      <Hotline />
    </Page>
  )
}
