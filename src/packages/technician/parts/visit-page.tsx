import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { goBack } from '@/src/platform/navigate'
import { loadDay, useField } from '../offline/store'
import { SyncBar } from './sync-bar'
import type { OpenVisit } from './use-visit'

export interface VisitPageProps {
  open: OpenVisit | undefined
  title?: string | undefined
  action?: ReactNode
  children: (open: OpenVisit) => ReactNode
}

/** A page about one visit: the sync state on top, and words where the visit is gone. */
export function VisitPage({ open, title, action, children }: VisitPageProps) {
  if (open === undefined) {
    return (
      <Page title={title}>
        <NoVisit />
      </Page>
    )
  }
  return (
    <Page title={title} action={action}>
      <SyncBar />
      <View className="stack">{children(open)}</View>
    </Page>
  )
}

/** Being read, not to be had, or not in today's pack. */
function NoVisit() {
  const access = useField((field) => field.access)
  const failure = useField((field) => field.failure)
  if (access !== 'loading') {
    return (
      <Empty
        icon="list"
        title="这一单不在今天的单子里"
        note="可能改了时间，或者交给了别的师傅。"
        action={{ label: '回到今天', onTap: () => goBack() }}
      />
    )
  }
  return failure === undefined ? (
    <Skeleton />
  ) : (
    <ErrorState message={failure.message} onRetry={() => void loadDay()} />
  )
}
