import { useParams } from 'react-router'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { StaleNote } from '@/console/components/stale-note'
import { isRetryable, refusalOf } from '@/console/lib/refused'
import { readTicketNo, sayTicketNo } from '@/domain/ticket/ticket-no'
import type { StaffAction } from '../action-looks'
import { useTicket } from '../api/use-ticket'
import { Beside } from './beside'
import { TicketDetail } from './ticket-detail'

interface TicketPageProps {
  /** The list it stands beside, where that isn't the tickets' one. */
  listPath?: string
  begin?: StaffAction
}

/** The ticket that the address names, beside the list. */
export const TicketPage = (props: TicketPageProps) => {
  const ticketNo = readTicketNo(useParams().ticketNo ?? '')
  if (ticketNo === null) {
    return (
      <Beside label="工单" {...(props.listPath && { listPath: props.listPath })}>
        <Blank icon="search" title="这不是一个工单号" words="请核对一下：工单号是 7 位数字和字母。" />
      </Beside>
    )
  }
  return <TicketByNo key={ticketNo} ticketNo={ticketNo} {...props} />
}

const TicketByNo = ({ ticketNo, listPath, begin }: TicketPageProps & { ticketNo: string }) => {
  const query = useTicket(ticketNo)
  const retry = () => void query.refetch()
  const refusal = query.error ? refusalOf(query.error) : null
  const outage = refusal !== null && isRetryable(refusal.code)
  return (
    <Beside label={`工单 ${sayTicketNo(ticketNo)}`} {...(listPath && { listPath })}>
      {query.isPending && <Skeleton lines={10} label="正在打开工单" />}
      {outage && query.data !== undefined && <StaleNote fetchedAt={query.dataUpdatedAt} onRetry={retry} />}
      {refusal !== null && !(outage && query.data !== undefined) ? (
        <Failure refusal={refusal} onRetry={retry} />
      ) : (
        query.data !== undefined && <TicketDetail detail={query.data} {...(begin && { begin })} />
      )}
    </Beside>
  )
}
