import { View } from '@tarojs/components'
import { AsOf } from '@/src/components/as-of'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { ErrorState, Offline, Skeleton } from '@/src/components/state'
import { openPage } from '@/src/platform/navigate'
import { helpedPage } from '@/src/routes'
import { helpingSource } from '@/src/services/helping'
import { useLive } from '@/src/services/use-live'
import { Invite } from './invite'
import { Join } from './join'
import { People } from './people'

/** Lets a child look after a parent's tickets, with the parent's word; ended by either at any time. */
export default function FamilyPage() {
  const family = useLive(helpingSource)
  const { data, failure } = family
  return (
    <Page>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          让家人帮您看进度
        </View>
        <View className="t-small">
          家人能看您的工单，能催、能改时间、能取消。花钱的事，还是要您自己在手机上点头。
        </View>
      </View>
      <Offline note="连上网才能改。" />
      {data === undefined ? (
        failure ? (
          <ErrorState message={failure.message} onRetry={() => void family.refresh()} />
        ) : (
          <Skeleton />
        )
      ) : (
        <>
          <AsOf failure={failure} at={family.at} onRetry={() => void family.refresh()} />
          <People title="能帮我办的人" empty="还没有。" people={data.helpers} onChange={family.put} />
          <Invite />
          <People
            title="我帮着办的人"
            empty="还没有。"
            people={data.helped}
            onChange={family.put}
            onOpen={(helpingId) => openPage(helpedPage(helpingId))}
          />
          <Join onJoined={family.put} />
        </>
      )}
      <Hotline />
    </Page>
  )
}
