import { Button } from 'antd'
import { Link, Outlet, useMatch, useNavigate } from 'react-router'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { StaleNote } from '@/console/components/stale-note'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import { proofLabel } from '@/contract/product/proof'
import { proofHoldWords } from '@/contract/product/proof-hold'
import type { ProofRow as Row } from '@/contract/staff/proof'
import { sayMoment } from '@/domain/time/say'
import { useProofQueue } from '../api/use-proofs'

/** The quality team's list of papers that wait for a person, and beside it the one that is open. */
export const ProofsPage = () => {
  const { query, rows, waiting } = useProofQueue()
  const openId = useMatch(`${paths.proofs}/:proofId`)?.params.proofId ?? null
  return (
    <div className={openId === null ? 'queue' : 'queue has-beside'}>
      <section className="list" aria-label="凭证" aria-busy={query.isPending}>
        <header className="list-head">
          <h1>等您核对的凭证</h1>
          <p className="queue-words">
            {waiting === 0 ? '机器只会存疑，不会拒绝。' : `${waiting} 张在等，等得久的在前。`}
          </p>
        </header>
        {query.isRefetchError && (
          <StaleNote fetchedAt={query.dataUpdatedAt} onRetry={() => void query.refetch()} />
        )}
        {query.isPending && <Skeleton lines={8} label="正在取凭证" />}
        {query.isLoadingError && (
          <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
        )}
        {query.isSuccess && rows.length === 0 && (
          <Blank icon="check" title="都核对好了" words="有新的要看，会自己出现在这里。" />
        )}
        {rows.length > 0 && (
          <div className="table-scroll" data-scrolls-sideways>
            <table className="tickets-table">
              <caption className="only-read">等着核对的凭证，等得久的在前</caption>
              <thead>
                <tr>
                  <th scope="col">凭证</th>
                  <th scope="col">为什么等您</th>
                  <th scope="col">票面日期</th>
                  <th scope="col">从什么时候等</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <ProofRow key={row.proofId} row={row} isOpen={row.proofId === openId} />
                ))}
              </tbody>
            </table>
            {query.hasNextPage && (
              <div className="more">
                <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                  再看后面的
                </Button>
              </div>
            )}
          </div>
        )}
      </section>
      {openId !== null && <Outlet />}
    </div>
  )
}

const ProofRow = ({ row, isOpen }: { row: Row; isOpen: boolean }) => {
  const navigate = useNavigate()
  const now = useNow()
  const path = paths.proof(row.proofId)
  return (
    <tr className={isOpen ? 'is-open' : undefined} onClick={() => navigate(path)}>
      <th scope="row">
        <Link
          to={path}
          className="row-link"
          aria-current={isOpen ? 'true' : undefined}
          onClick={(event) => event.stopPropagation()}
        >
          {proofLabel[row.kind]}
        </Link>
        <span className="row-symptom">{row.productName}</span>
      </th>
      <td className="queue-why">
        {row.holds.map((hold) => (
          <span key={hold}>{proofHoldWords[hold]}</span>
        ))}
      </td>
      <td>{row.day}</td>
      <td>{sayMoment(row.since, now)}</td>
    </tr>
  )
}
