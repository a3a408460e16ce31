import { useNavigate, useParams } from 'react-router'
import { Failure } from '@/console/components/failure'
import { Icon } from '@/console/components/icon'
import { Skeleton } from '@/console/components/skeleton'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { useMatter } from '../api/use-matters'
import { MatterDetail } from './matter-detail'

/** One matter: what is asked, what happened, and what this person can do about it now. */
export const MatterPage = () => {
  const { ticketNo = '' } = useParams()
  const navigate = useNavigate()
  const query = useMatter(ticketNo)
  return (
    <section className="beside" aria-label="办件" aria-busy={query.isPending}>
      <button type="button" className="beside-close" onClick={() => navigate(paths.matters)}>
        <Icon name="close" />
        <span className="only-read">关掉这件</span>
      </button>
      {query.isPending && <Skeleton lines={10} label="正在取办件" />}
      {query.isLoadingError && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <MatterDetail key={ticketNo} matter={query.data} />}
    </section>
  )
}
