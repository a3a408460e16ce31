import { View } from '@tarojs/components'
import { progressPage } from '@/contract/notice/survey-page'
import { sayMoment } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { ErrorState, Skeleton } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { copyText } from '@/src/platform/clipboard'
import { usePageQuery } from '@/src/platform/navigate'
import { addressOf, sendsCards, useShareCard } from '@/src/platform/share'
import { tabs } from '@/src/routes'
import { serverNow } from '@/src/services/session'
import { ProgressView } from '../../progress-view'
import { useSharing } from './use-sharing'

/** The owner sends this one ticket's progress on: what is seen here is all that the other sees. */
export default function SharePage() {
  const sharing = useSharing(usePageQuery().no ?? '')
  const { link, progress, problem } = sharing
  // until there is a link, what is sent on leads to the app and not to a ticket
  const page = link === undefined ? tabs.home : progressPage(link.token)
  useShareCard({ title: '浴霸服务进度，点开就能看', page })

  if (problem !== undefined && link === undefined) {
    return (
      <Page>
        <ErrorState message={problem} onRetry={sharing.again} />
      </Page>
    )
  }
  if (sharing.stopped) {
    return (
      <Page
        action={
          <Button kind="quiet" onTap={sharing.again}>
            再分享一次
          </Button>
        }
      >
        <View className="t-title" role="status">
          已经停用，之前发出去的都打不开了
        </View>
        <Hotline />
      </Page>
    )
  }
  if (link === undefined || progress === undefined) {
    return (
      <Page>
        <Skeleton />
      </Page>
    )
  }
  const copy = async () => {
    const copied = await copyText(addressOf(page))
    toast(copied.ok ? '链接复制好了，发给家人就能看。' : '没复制上，请再点一次。')
  }
  return (
    <Page
      action={
        <>
          {sendsCards ? (
            <Button wechat={{ openType: 'share' }}>发给微信好友</Button>
          ) : (
            <Button icon="copy" onTap={() => void copy()}>
              复制链接
            </Button>
          )}
          <Button kind="quiet" busy={sharing.busy} onTap={() => void sharing.stop()}>
            停用链接
          </Button>
        </>
      }
    >
      <View className="t-small">
        有链接的人只看得到下面这些，不用登录。链接到 {sayMoment(link.lapsesAt, serverNow())}{' '}
        失效，随时能停用。
      </View>
      <ProgressView progress={progress} />
    </Page>
  )
}
