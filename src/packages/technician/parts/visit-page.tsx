import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Page } from '@/src/components/page'
import { Empty, Skeleton } from '@/src/components/state'
import { goBack } from '@/src/platform/navigate'
import { useField } from '../offline/store'
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
  const access = useField((field) => field.access)
  if (open === undefined) {
    return (
      <Page title={title}>
        {access === 'loading' ? (
          <Skeleton />
        ) : (
          <Empty
            icon="list"
            title="这一单不在今天的单子里"
            note="可能改了时间，或者交给了别的师傅。"
            action={{ label: '回到今天', onTap: () => goBack() }}
          />
        )}
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
