import { View } from '@tarojs/components'
import { AsOf } from '@/src/components/as-of'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { ErrorState, Offline, Skeleton } from '@/src/components/state'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { privacySource } from '@/src/services/privacy'
import { useLive } from '@/src/services/use-live'
import { Copy } from './copy'
import { Holding } from './holding'
import { Looks } from './looks'

/** What is held about the person, what for, who looked; a copy of it, and a way to have it erased. */
export default function DataPage() {
  const mine = useLive(privacySource)
  const { data, failure } = mine
  return (
    <Page>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          我们留着您的这些信息
        </View>
        <View className="t-small">每一样都说清楚是什么、用来做什么。能删的，您自己就能删。</View>
      </View>
      <Offline note="连上网才能看最新的，也才能删。" />
      {data === undefined ? (
        failure ? (
          <ErrorState message={failure.message} onRetry={() => void mine.refresh()} />
        ) : (
          <Skeleton />
        )
      ) : (
        <>
          <AsOf failure={failure} at={mine.at} onRetry={() => void mine.refresh()} />
          {data.holdings.map((holding) => (
            <Holding key={holding.id} holding={holding} onErased={() => void mine.refresh()} />
          ))}
          <Looks looks={data.looks} />
          <Copy />
        </>
      )}
      <Card>
        <Cell icon="shield" title="怎么保管您的信息" onTap={() => openPage(pages.privacy)} />
      </Card>
      <Hotline />
    </Page>
  )
}
