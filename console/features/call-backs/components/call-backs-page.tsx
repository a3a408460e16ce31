import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { RefusalNote } from '@/console/components/refusal-note'
import { Skeleton } from '@/console/components/skeleton'
import { StaleNote } from '@/console/components/stale-note'
import { refusalOf } from '@/console/lib/refused'
import { useCallBacks, useTakeCallBack } from '../api/use-call-backs'
import { CallBackRow } from './call-back-row'
import { InHand } from './in-hand'

const columns = ['打哪个号', '什么时候打', '最晚', '打过', ''] as const

/** Who waits to be called: the same line for every agent, first come first called. */
export const CallBacksPage = () => {
  const query = useCallBacks()
  const take = useTakeCallBack()
  const rows = query.data?.rows ?? []
  const mine = rows.filter((row) => row.mine)
  const others = rows.filter((row) => !row.mine)
  const now = query.data?.now ?? 0
  const due = others.filter(({ dueAt }) => dueAt <= now).length
  return (
    <div className="queue">
      <section className="list" aria-label="等回电的客户" aria-busy={query.isPending}>
        <header className="list-head">
          <h1>等回电的客户</h1>
          <p className="queue-words">
            {due === 0 ? '现在没有到点要打的。' : `${due} 位到点了，先来的在前。`}接下后 20
            分钟没记结果，会回到原来的位置。
          </p>
        </header>
        {query.isRefetchError && (
          <StaleNote fetchedAt={query.dataUpdatedAt} onRetry={() => void query.refetch()} />
        )}
        {query.isPending && <Skeleton lines={8} label="正在取回电名单" />}
        {query.isLoadingError && (
          <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
        )}
        {mine.map((row) => (
          <InHand key={row.callBackId} row={row} />
        ))}
        <RefusalNote message={take.isError ? refusalOf(take.error).message : null} />
        {query.isSuccess && rows.length === 0 && (
          <Blank icon="check" title="没有人在等" words="有客户约回电，会自己出现在这里。" />
        )}
        {others.length > 0 && (
          <div className="table-scroll" data-scrolls-sideways>
            <table className="tickets-table">
              <caption className="only-read">等回电的客户，先来的在前</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column === '' ? <span className="only-read">操作</span> : column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {others.map((row) => (
                  <CallBackRow
                    key={row.callBackId}
                    row={row}
                    now={now}
                    busy={take.isPending}
                    onTake={() => take.mutate({ callBackId: row.callBackId, rev: row.rev })}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </div>
  )
}
