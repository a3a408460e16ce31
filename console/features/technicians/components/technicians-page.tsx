import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { useTechnicians } from '../api/use-technicians'
import { TechnicianCard } from './technician-card'

/** The outlet's own people: what they may do, when they are off, and whose WeChat opens the technician's pages. */
export const TechniciansPage = () => {
  const query = useTechnicians()
  return (
    <section className="technicians" aria-label="师傅" aria-busy={query.isPending}>
      <header className="list-head">
        <h1>师傅</h1>
      </header>
      {query.isPending && <Skeleton lines={8} label="正在取师傅" />}
      {query.isError && query.data === undefined && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.data?.technicians.length === 0 && (
        <Blank icon="team" title="这个网点还没有师傅" words="请联系管理员登记师傅和资质。" />
      )}
      <div className="technician-cards">
        {query.data?.technicians.map((technician) => (
          <TechnicianCard key={technician.technicianId} technician={technician} />
        ))}
      </div>
    </section>
  )
}
