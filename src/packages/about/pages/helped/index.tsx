import { id } from '@/contract/scalar'
import { AsOf } from '@/src/components/as-of'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Offline, Skeleton } from '@/src/components/state'
import { TicketCard } from '@/src/components/ticket-card'
import { goBack, openPage, usePageQuery } from '@/src/platform/navigate'
import { ticketPage } from '@/src/routes'
import { helpedTicketsSource } from '@/src/services/helping'
import { useLive } from '@/src/services/use-live'

/** The tickets of somebody the customer helps. */
export default function HelpedPage() {
  const helpingId = id.safeParse(usePageQuery().id ?? '')
  return helpingId.success ? (
    <Helped helpingId={helpingId.data} />
  ) : (
    <Page>
      <Empty icon="person" title="没找到这位家人" action={{ label: '回去', onTap: () => goBack() }} />
    </Page>
  )
}

function Helped({ helpingId }: { helpingId: string }) {
  const tickets = useLive(helpedTicketsSource(helpingId))
  const { data, failure } = tickets
  const rows = data?.rows ?? []
  return (
    <Page>
      <Offline note="看到的是上次连网时的样子。" />
      <AsOf failure={failure} at={tickets.at} onRetry={() => void tickets.refresh()} />
      {data === undefined &&
        (failure ? (
          <ErrorState message={failure.message} onRetry={() => void tickets.refresh()} />
        ) : (
          <Skeleton />
        ))}
      {data !== undefined && rows.length === 0 && <Empty icon="list" title="还没有工单" />}
      {rows.map((ticket) => (
        <TicketCard
          key={ticket.ticketNo}
          ticket={ticket}
          onTap={() => openPage(ticketPage(ticket.ticketNo))}
        />
      ))}
      <Hotline />
    </Page>
  )
}
