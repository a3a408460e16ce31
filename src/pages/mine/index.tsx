import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayFullMoment } from '@/domain/time/say'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { hasDraft } from '@/src/services/draft-mark'
import { showUnread } from '@/src/services/inbox'
import { greet, useSession } from '@/src/services/session'
import { useWhileShown } from '@/src/services/use-while-shown'
import { version } from '@/src/version'
import { CareMode } from './care-mode'
import { KnownPeople } from './known-people'

/** What the service knows of the customer, how the app looks, whom to call. */
export default function MinePage() {
  const hello = useSession((session) => session.hello)
  const [begun, setBegun] = useState(() => hasDraft())
  useWhileShown(() => {
    setBegun(hasDraft())
    void greet().then(showUnread)
  })
  const hotline = hello?.hotline
  return (
    <Page>
      {begun && (
        <Card>
          <Cell
            icon="edit"
            title="有一份没写完的报修"
            note="写过的都还在，点这里接着写"
            onTap={() => openPage(pages.symptom)}
          />
        </Card>
      )}
      <KnownPeople known={hello?.known} />
      <Card>
        <Cell icon="box" title="我的产品" onTap={() => openPage(pages.products)} />
        <CareMode />
        <Cell icon="shield" title="我的信息" note="看、存、删，都在这里" onTap={() => openPage(pages.data)} />
        <Cell icon="wrench" title="师傅入口" onTap={() => openPage(pages.technician)} />
      </Card>
      <View className="stack stack-tight">
        <Hotline />
        {hotline && (
          <View className="t-small">
            号码来自{hotline.source}，{hotline.checkedBy} {sayFullMoment(hotline.checkedAt)} 核对过。
          </View>
        )}
      </View>
      <View className="t-small">版本 {version}。深色、浅色跟着手机走。</View>
    </Page>
  )
}
