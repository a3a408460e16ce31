import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { SurveyTotals } from '@/contract/staff/survey'
import { sayMoment } from '@/domain/time/say'
import { useScores } from '../api/use-scores'

/** Totals about oneself, never a single score. */
export const ScoresPage = () => {
  const query = useScores()
  return (
    <section className="list" aria-label="评分" aria-busy={query.isPending}>
      <header className="list-head">
        <h1>评分</h1>
        <p className="queue-words">
          只有合计，满 {query.data?.from ?? 5} 个才显示，之后每满 {query.data?.from ?? 5}{' '}
          个更新一次。单个的分数和原话只有质检看得到。
        </p>
      </header>
      {query.isPending && <Skeleton lines={4} label="正在取评分" />}
      {query.isLoadingError && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && <Totals totals={query.data} />}
    </section>
  )
}

const Totals = ({ totals: { outlet, technicians, from } }: { totals: SurveyTotals }) => {
  const now = useNow()
  const rows = [...(outlet === null ? [] : [{ ...outlet, name: `${outlet.name}（全网点）` }]), ...technicians]
  return (
    <div className="table-scroll" data-scrolls-sideways>
      <table className="tickets-table">
        <caption className="only-read">评分的合计</caption>
        <thead>
          <tr>
            <th scope="col">谁</th>
            <th scope="col">平均</th>
            <th scope="col">个数</th>
            <th scope="col">截至</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, totals }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {totals === null ? (
                <td colSpan={3} className="faint">
                  还不到 {from} 个
                </td>
              ) : (
                <>
                  <td>{totals.mean.toFixed(1)} 分</td>
                  <td>{totals.count} 个</td>
                  <td>{sayMoment(totals.asOf, now)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
