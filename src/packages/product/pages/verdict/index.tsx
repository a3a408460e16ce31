import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useLive } from '@/src/services/use-live'
import { verdictSource } from '@/src/services/warranty'
import { VerdictView } from './verdict-view'

/** Whether one's product is under warranty, until when, why, and what would change that. */
export default function VerdictPage() {
  const { id } = usePageQuery()
  return id === undefined ? <NoProduct /> : <Verdict productId={id} />
}

function Verdict({ productId }: { productId: string }) {
  const judged = useLive(verdictSource(productId))
  const { data, failure, at } = judged
  if (failure?.code === 'PRODUCT_NOT_FOUND') return <NoProduct />
  if (data !== undefined) {
    return <VerdictView judged={data} failure={failure} at={at} onRetry={() => void judged.refresh()} />
  }
  return (
    <Page>
      {failure ? (
        <ErrorState message={failure.message} onRetry={() => void judged.refresh()} />
      ) : (
        <Skeleton />
      )}
      <Hotline />
    </Page>
  )
}

function NoProduct() {
  return (
    <Page>
      <Empty
        icon="shield"
        title="没找到这台产品"
        note="可能已经转给别人了，或者不是用这个微信登记的。"
        action={{ label: '看我的产品', onTap: () => openPage(pages.products) }}
      />
      <Hotline />
    </Page>
  )
}
