import { useRef } from 'react'
import { Outlet, useMatch } from 'react-router'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { StaleNote } from '@/console/components/stale-note'
import { refusalOf } from '@/console/lib/refused'
import { useShortcuts } from '@/console/lib/use-shortcuts'
import { useQueue } from '../api/use-queue'
import { QueueTable } from './queue-table'

/** The dispatcher's list: what no rule may decide, chased ones first, and beside it the ticket with its outlets. */
export const QueuePage = () => {
  const { query, rows, automatic } = useQueue()
  const openTicketNo = useMatch('/queue/:ticketNo')?.params.ticketNo ?? null
  const scroller = useRef<HTMLDivElement>(null)
  const move = (step: 1 | -1) => {
    const links = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-ticket]') ?? [])]
    const focused = links.findIndex((link) => link.contains(document.activeElement))
    const at = focused === -1 ? links.findIndex((link) => link.dataset.ticket === openTicketNo) : focused
    links[at === -1 ? 0 : at + step]?.focus()
  }
  useShortcuts({ j: () => move(1), k: () => move(-1) })
  const more = {
    wanted: query.hasNextPage,
    loading: query.isFetchingNextPage,
    load: () => void query.fetchNextPage(),
  }
  return (
    <div className={openTicketNo === null ? 'queue' : 'queue has-beside'}>
      <section className="list" aria-label="派单队列" aria-busy={query.isPending}>
        <header className="list-head">
          <h1>等您派单</h1>
          <p className="queue-words">
            {automatic
              ? '规则能定的已经自动派了，这里是要您看一眼的。催得多的在前。'
              : '这里没有开自动派单，受理好的都在这里。催得多的在前。'}
          </p>
        </header>
        {query.isRefetchError && (
          <StaleNote fetchedAt={query.dataUpdatedAt} onRetry={() => void query.refetch()} />
        )}
        {query.isPending && <Skeleton lines={8} label="正在取派单队列" />}
        {query.isLoadingError && (
          <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
        )}
        {query.isSuccess && rows.length === 0 && (
          <Blank icon="check" title="都派好了" words="有新的要派，会自己出现在这里。" />
        )}
        {rows.length > 0 && (
          <QueueTable rows={rows} openTicketNo={openTicketNo} scroller={scroller} more={more} />
        )}
      </section>
      {openTicketNo !== null && <Outlet />}
    </div>
  )
}
