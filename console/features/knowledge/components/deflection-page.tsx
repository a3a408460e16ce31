import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { symptomOf } from '@/contract/ticket/symptom'
import { chinaDay } from '@/domain/time/china'
import { useDeflection } from '../api/use-knowledge'
import { KnowledgeHead } from './knowledge-head'
import './knowledge.css'

/** What the guided look spared, counted strictly. */
export const DeflectionPage = () => {
  const query = useDeflection()
  const rows = query.data?.symptoms ?? []
  return (
    <section className="list" aria-label="省下的上门" aria-busy={query.isPending}>
      <KnowledgeHead
        title="省下的上门"
        words={`客户说"好了"，并且 7 天里没再报同一件，才算省下一次。${query.data ? `从 ${chinaDay(query.data.since)} 起。` : ''}`}
      />
      {query.isPending && <Skeleton lines={6} label="正在算" />}
      {query.isLoadingError && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && rows.length === 0 && (
        <Blank icon="clock" title="还没有人自己看过" words="客户在报修前看一看，这里就有数。" />
      )}
      {rows.length > 0 && (
        <div className="table-scroll" data-scrolls-sideways>
          <table className="tickets-table">
            <caption className="only-read">每种故障，自己看过之后怎么样</caption>
            <thead>
              <tr>
                <th scope="col">故障</th>
                <th scope="col">省下</th>
                <th scope="col">说好了又报修</th>
                <th scope="col">还在等 7 天</th>
                <th scope="col">看完去报修</th>
                <th scope="col">中途跳过</th>
                <th scope="col">省下的比例</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ symptom, spared, came, waiting, booked, left }) => (
                <tr key={symptom}>
                  <th scope="row">{symptomOf(symptom).zh}</th>
                  <td>{spared}</td>
                  <td>{came}</td>
                  <td>{waiting}</td>
                  <td>{booked}</td>
                  <td>{left}</td>
                  <td>{share(spared, spared + came + booked + left)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** Of all that ended for sure; those that still wait are neither. */
const share = (part: number, all: number): string => (all === 0 ? '' : `${Math.round((part / all) * 100)}%`)
