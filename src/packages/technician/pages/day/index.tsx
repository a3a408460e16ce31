import { View } from '@tarojs/components'
import type { PackedVisit } from '@/contract/staff/technician'
import { statusWith } from '@/domain/field/queue'
import { sayFullDay, sayWindow } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { openPage } from '@/src/platform/navigate'
import { useFieldSync } from '../../offline/auto-sync'
import { loadDay, useField } from '../../offline/store'
import { fieldPages } from '../../parts/routes'
import { SyncBar } from '../../parts/sync-bar'
import { Bind } from './bind'
import { VisitCard } from './visit-card'

const open = (ticketNo: string) => openPage(fieldPages.visit(ticketNo))

/** The day in the order of the way: the next visit large, the rest below. */
export default function DayPage() {
  useFieldSync()
  const { access, state, failure } = useField()
  const { pack, queue, offsetMs } = state
  if (access === 'unbound') return <Bind />
  if (pack === null) {
    return (
      <Page>
        {failure === undefined ? (
          <Skeleton />
        ) : (
          <ErrorState message={failure.message} onRetry={() => void loadDay()} />
        )}
      </Page>
    )
  }
  const now = Date.now() + offsetMs
  const visits = pack.visits.map((visit) => ({ visit, status: statusWith(queue, visit) }))
  const next = visits.find(({ status }) => isAhead(status))
  const rest = visits.filter((one) => one !== next)
  const { name, badgeNo, outletName } = pack.technician
  return (
    <Page
      action={
        next && <Button onTap={() => open(next.visit.ticketNo)}>{wordsFor(next.status, next.visit)}</Button>
      }
    >
      <SyncBar />
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {sayFullDay(pack.day, now)}，{countWords(visits.length)}
        </View>
        <View className="t-small">
          {name} 师傅 · 工号 {badgeNo} · {outletName}
        </View>
      </View>
      {next && <VisitCard {...next} big onTap={() => open(next.visit.ticketNo)} />}
      {visits.length === 0 && (
        <Empty icon="calendar" title="今天没有单" note="网点派了新的，这里会自己出来。" />
      )}
      {rest.map(({ visit, status }) => (
        <VisitCard key={visit.ticketNo} visit={visit} status={status} onTap={() => open(visit.ticketNo)} />
      ))}
      {pack.later.length > 0 && (
        <Card>
          <View className="t-strong">后面几天</View>
          {pack.later.map(({ ticketNo, date, half, region }) => (
            <Cell key={ticketNo} title={sayWindow({ date, half }, now)} note={region} />
          ))}
        </Card>
      )}
    </Page>
  )
}

const isAhead = (status: PackedVisit['status']): boolean =>
  status === 'onSite' || status === 'enRoute' || status === 'assigned'

const countWords = (count: number): string => (count === 0 ? '没有单' : `${count} 单`)

const wordsFor = (status: PackedVisit['status'], { contactName }: PackedVisit): string =>
  status === 'assigned' ? `去${contactName}家` : `接着做${contactName}家`
