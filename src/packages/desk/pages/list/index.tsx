import { View } from '@tarojs/components'
import type { DeskRow } from '@/contract/desk/view'
import { deskKindLabel } from '@/contract/desk/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { AsOf } from '@/src/components/as-of'
import { Badge } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { deskListSource, listDesk } from '@/src/services/desk'
import { useLive } from '@/src/services/use-live'
import { useMore } from '@/src/services/use-more'
import { badgeOf } from '../../badge-of'
import { deskPage } from '../../routes'

/** What this customer asked for without a visit: what goes on first, what is over below. */
export default function DeskListPage() {
  const list = useLive({ ...deskListSource, everyMs: 30_000 })
  const older = useMore(
    list.data?.next,
    async (cursor) => {
      const outcome = await listDesk(cursor)
      return outcome.ok ? { ok: true, data: { items: outcome.data.rows, next: outcome.data.next } } : outcome
    },
    toast,
  )
  if (list.data === undefined) {
    return (
      <Page>
        {list.failure ? (
          <ErrorState message={list.failure.message} onRetry={() => void list.refresh()} />
        ) : (
          <Skeleton />
        )}
        <Hotline />
      </Page>
    )
  }
  const rows = [...list.data.rows, ...older.items]
  return (
    <Page>
      <AsOf failure={list.failure} at={list.at} onRetry={() => void list.refresh()} />
      {rows.length === 0 && (
        <Empty
          icon="list"
          title="这里还没有"
          note="订配件、申诉保修结论、提意见，办到哪一步都在这里看。"
          action={{ label: '看我的产品', onTap: () => openPage(pages.products) }}
        />
      )}
      <Group name="正在办" rows={rows.filter(isOpen)} />
      <Group name="办完的" rows={rows.filter((row) => !isOpen(row))} />
      {older.hasMore && (
        <Button kind="quiet" busy={older.busy} onTap={older.load}>
          看更早的
        </Button>
      )}
      <Hotline />
    </Page>
  )
}

const isOpen = ({ tone }: DeskRow): boolean => tone === 'ours' || tone === 'yours'

function Group({ name, rows }: { name: string; rows: readonly DeskRow[] }) {
  if (rows.length === 0) return null
  return (
    <View className="stack">
      <View className="t-section" role="heading" aria-level={2}>
        {name}
      </View>
      {rows.map((row) => (
        <DeskCard key={row.ticketNo} row={row} />
      ))}
    </View>
  )
}

function DeskCard({ row }: { row: DeskRow }) {
  const { ticketNo, kind, title, next, statusWords } = row
  const number = sayTicketNo(ticketNo)
  return (
    <Card
      onTap={() => openPage(deskPage(ticketNo))}
      label={`${deskKindLabel[kind]} ${title}，${next.headline}，编号 ${number}`}
    >
      <View className="row row-wrap">
        <View className="t-strong spring">{deskKindLabel[kind]}</View>
        <Badge tone={badgeOf(row)}>{statusWords}</Badge>
      </View>
      <View className="t-section">{next.headline}</View>
      <View className="t-small">{next.detail}</View>
      <View className="t-small">
        编号 <View className="t-number">{number}</View>
      </View>
    </Card>
  )
}
