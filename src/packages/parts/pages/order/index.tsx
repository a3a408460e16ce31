import { Page } from '@/src/components/page'
import { Skeleton } from '@/src/components/state'

export default function OrderPage() {
  return (
    <Page>
      <Skeleton />
    </Page>
  )
}
