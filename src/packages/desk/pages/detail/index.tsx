import { readTicketNo, sayTicketNo } from '@/domain/ticket/ticket-no'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { deskSource } from '@/src/services/desk'
import { useLive } from '@/src/services/use-live'
import { deskListPage } from '../../routes'
import { DeskView } from './desk-view'

const refreshMs = 20_000

/** One matter without a visit; also where its notices lead. */
export default function DeskDetailPage() {
  const ticketNo = readTicketNo(usePageQuery().no ?? '')
  return ticketNo === null ? <Nothing /> : <Detail ticketNo={ticketNo} />
}

function Detail({ ticketNo }: { ticketNo: string }) {
  const ticket = useLive({ ...deskSource(ticketNo), everyMs: refreshMs })
  if (ticket.data !== undefined) return <DeskView ticket={{ ...ticket, data: ticket.data }} />
  if (ticket.failure?.code === 'NOT_FOUND') return <Nothing />
  return (
    <Page title={`编号 ${sayTicketNo(ticketNo)}`}>
      {ticket.failure ? (
        <ErrorState message={ticket.failure.message} onRetry={() => void ticket.refresh()} />
      ) : (
        <Skeleton />
      )}
      <Hotline />
    </Page>
  )
}

function Nothing() {
  return (
    <Page>
      <Empty
        icon="list"
        title="没找到这件事"
        note="可能编号不对，或者不是用这个微信提的。"
        action={{ label: '看我提过的', onTap: () => openPage(deskListPage) }}
      />
      <Hotline />
    </Page>
  )
}
