import { readTicketNo, sayTicketNo } from '@/domain/ticket/ticket-no'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { openTab, usePageQuery } from '@/src/platform/navigate'
import { tabs } from '@/src/routes'
import { ticketSource } from '@/src/services/tickets'
import { useLive } from '@/src/services/use-live'
import { TicketView } from './ticket-view'

const refreshMs = 10_000

/** One ticket; also where every notice leads. */
export default function DetailPage() {
  const ticketNo = readTicketNo(usePageQuery().no ?? '')
  return ticketNo === null ? <NoTicket /> : <Detail ticketNo={ticketNo} />
}

function Detail({ ticketNo }: { ticketNo: string }) {
  const ticket = useLive({ ...ticketSource(ticketNo), everyMs: refreshMs })
  if (ticket.data !== undefined) return <TicketView ticket={{ ...ticket, data: ticket.data }} />
  if (ticket.failure?.code === 'NOT_FOUND') return <NoTicket />
  return (
    <Page title={`工单 ${sayTicketNo(ticketNo)}`}>
      {ticket.failure ? (
        <ErrorState message={ticket.failure.message} onRetry={() => void ticket.refresh()} />
      ) : (
        <Skeleton />
      )}
    </Page>
  )
}

function NoTicket() {
  return (
    <Page>
      <Empty
        icon="list"
        title="没找到这张工单"
        note="可能号码不对，或者不是用这个微信报的。可以在进度里找，也可以打官方热线。"
        action={{ label: '看我的工单', onTap: () => openTab(tabs.progress) }}
      />
    </Page>
  )
}
