import { useEffect, useState } from 'react'
import type { MaskedProgress } from '@/contract/customer/progress'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { replacePage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import type { Failure } from '@/src/services/call'
import { openProgress } from '../../look-service'
import { ProgressView } from '../../progress-view'

/** What a shared link opens: works for anybody who has it, until it lapses or is taken back. */
export default function OpenPage() {
  const token = usePageQuery().k ?? ''
  const [progress, setProgress] = useState<MaskedProgress>()
  const [failure, setFailure] = useState<Failure>()
  const load = async () => {
    const outcome = await openProgress(token)
    setFailure(outcome.ok ? undefined : outcome)
    if (outcome.ok) setProgress(outcome.data)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is one for as long as the page stands
  useEffect(() => void load(), [token])

  if (failure?.why === 'refused' && failure.code !== 'BUSY' && failure.code !== 'UNAVAILABLE') {
    return (
      <Page>
        <Empty
          icon="info"
          title="这条链接用不了"
          note={failure.code === 'BAD_REQUEST' ? '链接可能没复制全，请再点一次。' : failure.message}
          action={{ label: '用工单号查', onTap: () => replacePage(pages.look) }}
        />
        <Hotline />
      </Page>
    )
  }
  if (progress === undefined) {
    return (
      <Page>
        {failure === undefined ? (
          <Skeleton />
        ) : (
          <ErrorState message={failure.message} onRetry={() => void load()} />
        )}
      </Page>
    )
  }
  return (
    <Page
      action={
        <Button kind="quiet" icon="retry" onTap={() => void load()}>
          看最新进展
        </Button>
      }
    >
      <ProgressView progress={progress} />
      <Hotline />
    </Page>
  )
}
