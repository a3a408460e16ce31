import { View } from '@tarojs/components'
import type { TicketRow } from '@/contract/ticket/row'
import { AsOf } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { useFirstView } from '@/src/components/first-view'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { isOpen, TicketCard } from '@/src/components/ticket-card'
import { toast } from '@/src/components/toast'
import { openPage } from '@/src/platform/navigate'
import { pages, ticketPage } from '@/src/routes'
import { showUnread } from '@/src/services/inbox'
import { listTickets, ticketListSource } from '@/src/services/ticket-list'
import { useLive } from '@/src/services/use-live'
import { useMore } from '@/src/services/use-more'
import { useWhileShown } from '@/src/services/use-while-shown'

/** All tickets of this customer: what is being done first, what is over below. */
export default function ProgressPage() {
  const tickets = useLive({ ...ticketListSource, everyMs: 20_000 })
  const older = useMore(
    tickets.data?.next,
    async (cursor) => {
      const outcome = await listTickets(cursor)
      return outcome.ok ? { ok: true, data: { items: outcome.data.rows, next: outcome.data.next } } : outcome
    },
    toast,
  )
  useWhileShown(showUnread)

  const rows = useFirstView([...(tickets.data?.rows ?? []), ...older.items], 8)

  if (tickets.data === undefined) {
    return (
      <Page>
        {tickets.failure ? (
          <ErrorState message={tickets.failure.message} onRetry={() => void tickets.refresh()} />
        ) : (
          <Skeleton />
        )}
      </Page>
    )
  }

  return (
    <Page>
      <AsOf failure={tickets.failure} at={tickets.at} onRetry={() => void tickets.refresh()} />
      {rows.length === 0 && (
        <Empty
          icon="list"
          title="还没有工单"
          note="报修以后，每一步都能在这里看到。"
          action={{ label: '去报修', onTap: () => openPage(pages.symptom) }}
        />
      )}
      <Group name="正在办" rows={rows.filter(({ status }) => isOpen(status))} />
      <Group name="办完的" rows={rows.filter(({ status }) => !isOpen(status))} />
      <View>
        {older.hasMore && (
          <Button kind="quiet" busy={older.busy} onTap={older.load}>
            看更早的
          </Button>
        )}
        <Button kind="plain" onTap={() => openPage(pages.desk)}>
          配件、申诉和投诉的进展
        </Button>
        <Button kind="plain" onTap={() => openPage(pages.look)}>
          用工单号查进度
        </Button>
      </View>
    </Page>
  )
}

function Group({ name, rows }: { name: string; rows: readonly TicketRow[] }) {
  if (rows.length === 0) return null
  return (
    <View className="stack">
      <View className="t-section">{name}</View>
      {rows.map((row) => (
        <TicketCard key={row.ticketNo} ticket={row} onTap={() => openPage(ticketPage(row.ticketNo))} />
      ))}
    </View>
  )
}
