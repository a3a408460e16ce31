import { View } from '@tarojs/components'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty } from '@/src/components/state'
import { openTab } from '@/src/platform/navigate'
import { tabs } from '@/src/routes'

/** Who wasn't content is told what happens now. */
export function Thanks({ score }: { score: number }) {
  return (
    <Page>
      <View className="stack">
        <Empty
          icon="check"
          title="收到了，谢谢您"
          note={
            score <= 2
              ? '没让您满意，很抱歉。质检同事会尽快打电话给您，一起把事情解决。'
              : '您的话只有质检同事看得到，师傅和网点看不到您打几分。'
          }
          action={{ label: '去首页', onTap: () => openTab(tabs.home) }}
        />
        <Hotline />
      </View>
    </Page>
  )
}
