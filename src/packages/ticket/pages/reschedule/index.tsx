import { readTicketNo } from '@/domain/ticket/ticket-no'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { goBack, goBackOr, usePageQuery } from '@/src/platform/navigate'
import { ticketPage } from '@/src/routes'
import { serverNow } from '@/src/services/session'
import { ticketSource } from '@/src/services/tickets'
import { useLive } from '@/src/services/use-live'
import { rescheduleWords } from '../detail/reschedule-words'
import { OtherTimeForm } from './other-time-form'

/** Another window for a visit that is agreed; the old place is kept until the new one is booked. */
export default function ReschedulePage() {
  const ticketNo = readTicketNo(usePageQuery().no ?? '')
  return ticketNo === null ? (
    <Page>
      <Empty icon="calendar" title="没找到这张工单" action={{ label: '回去', onTap: () => goBack() }} />
    </Page>
  ) : (
    <Reschedule ticketNo={ticketNo} />
  )
}

function Reschedule({ ticketNo }: { ticketNo: string }) {
  const ticket = useLive(ticketSource(ticketNo))
  const { data, failure } = ticket
  if (data === undefined) {
    return (
      <Page>
        {failure ? (
          <ErrorState message={failure.message} onRetry={() => void ticket.refresh()} />
        ) : (
          <Skeleton />
        )}
      </Page>
    )
  }
  if (!data.actions.includes('reschedule')) {
    return (
      <Page>
        <Empty
          icon="calendar"
          title="现在改不了时间"
          note={rescheduleWords(data, serverNow())}
          action={{ label: '回工单', onTap: () => goBackOr(ticketPage(ticketNo)) }}
        />
      </Page>
    )
  }
  return <OtherTimeForm ticket={{ ...ticket, data }} />
}
