import { outletDropIns, outletGet } from '@/contract/customer/outlet'
import { AsOf } from '@/src/components/as-of'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Offline, Skeleton } from '@/src/components/state'
import { goBackOr, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useLive } from '@/src/services/use-live'
import { DropInForm } from './drop-in'
import { Facts } from './facts'
import { MyNumber } from './my-number'

/** One outlet, and a number for going there. */
export default function OutletPage() {
  const { id = '' } = usePageQuery()
  return /^[A-Za-z0-9][A-Za-z0-9:._-]{0,95}$/.test(id) ? <Outlet outletId={id} /> : <NoOutlet />
}

function Outlet({ outletId }: { outletId: string }) {
  const outlet = useLive({ endpoint: outletGet, request: { outletId }, name: `outlet.${outletId}` })
  const mine = useLive({ endpoint: outletDropIns, request: {}, name: 'dropIns' })
  if (outlet.failure?.code === 'OUTLET_NOT_FOUND') return <NoOutlet />
  if (outlet.data === undefined) {
    return (
      <Page>
        {outlet.failure ? (
          <ErrorState message={outlet.failure.message} onRetry={() => void outlet.refresh()} />
        ) : (
          <Skeleton />
        )}
        <Hotline />
      </Page>
    )
  }
  const { now, outlet: view } = outlet.data
  const dropIns = (mine.data?.dropIns ?? []).filter((one) => one.outletId === outletId)
  return (
    <Page>
      <Offline note="下面是上次看到的，去之前打个电话。" />
      <AsOf failure={outlet.failure} at={outlet.at} onRetry={() => void outlet.refresh()} />
      {dropIns.map((dropIn) => (
        <MyNumber key={dropIn.dropInId} dropIn={dropIn} now={now} onCancelled={() => void mine.refresh()} />
      ))}
      <Facts outlet={view} now={now} />
      <DropInForm outlet={view} now={now} onTaken={() => void mine.refresh()} />
      <Hotline />
    </Page>
  )
}

function NoOutlet() {
  return (
    <Page>
      <Empty
        icon="pin"
        title="没找到这家网点"
        note="可能搬了，或者不再是我们的网点。"
        action={{ label: '看附近的网点', onTap: () => goBackOr(pages.outlets) }}
      />
      <Hotline />
    </Page>
  )
}
