import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import type { StockList } from '@/contract/staff/stock'
import { useRequisitions } from '../api/use-stock'
import { AskForm } from './ask-form'
import { RequisitionCard } from './requisition-card'

/** What the outlet asks for, or what the centre is asked for; each with its next step. */
export const Requisitions = ({ parts }: { parts: StockList['parts'] }) => {
  const query = useRequisitions()
  return (
    <div className="stock-body">
      {query.isPending && <Skeleton lines={6} label="正在取申领" />}
      {query.isLoadingError && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.data?.mayAsk === true && <AskForm parts={parts} />}
      {query.data?.requisitions.length === 0 && (
        <Blank icon="check" title="没有要办的申领" words="网点缺件、师傅等件，都会出现在这里。" />
      )}
      <ul className="stock-requisitions">
        {query.data?.requisitions.map((requisition) => (
          <RequisitionCard key={requisition.requisitionId} requisition={requisition} />
        ))}
      </ul>
    </div>
  )
}
