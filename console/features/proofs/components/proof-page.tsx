import { useNavigate, useParams } from 'react-router'
import { Failure } from '@/console/components/failure'
import { Icon } from '@/console/components/icon'
import { Skeleton } from '@/console/components/skeleton'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { proofLabel } from '@/contract/product/proof'
import { proofHoldWords } from '@/contract/product/proof-hold'
import type { ProofDetail, RelatedProof } from '@/contract/staff/proof'
import { sayFullMoment } from '@/domain/time/say'
import { useProof } from '../api/use-proofs'
import { PaperPicture } from './paper-picture'
import { RulingForm } from './ruling-form'

/** One paper: the picture with what was read in it, why it waits, and the ruling. */
export const ProofPage = () => {
  const { proofId = '' } = useParams()
  const navigate = useNavigate()
  const query = useProof(proofId)
  return (
    <section className="beside" aria-label="核对凭证" aria-busy={query.isPending}>
      <button type="button" className="beside-close" onClick={() => navigate(paths.proofs)}>
        <Icon name="close" />
        <span className="only-read">关掉这张凭证</span>
      </button>
      {query.isPending && <Skeleton lines={10} label="正在取凭证" />}
      {query.isLoadingError && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && <Proof key={`${proofId} ${query.data.rev}`} proof={query.data} />}
    </section>
  )
}

const Proof = ({ proof }: { proof: ProofDetail }) => {
  const { product, holds, related, ruling, unread } = proof
  return (
    <div className="proof">
      <h2>
        {product.name} {product.model ?? ''} 的{proofLabel[proof.kind]}
      </h2>
      <p className="faint">
        {[
          product.serialNo === null ? '没有编号' : `编号 ${product.serialNo}`,
          product.producedIn === null ? null : `${product.producedIn} 生产`,
          `${sayFullMoment(proof.createdAt)} 放上来`,
        ]
          .filter(Boolean)
          .join('，')}
      </p>
      <ul className="proof-holds" aria-label="为什么要看">
        {holds.map((hold) => (
          <li key={hold}>
            <Icon name="alert" sizePx={16} />
            {proofHoldWords[hold]}
          </li>
        ))}
        {unread !== null && <li>{unread}</li>}
      </ul>
      <Related related={related} />
      <PaperPicture proof={proof} />
      {ruling === null ? (
        <RulingForm proof={proof} />
      ) : (
        <section aria-label="核对结果">
          <h3>核对结果</h3>
          <p>{proof.words}</p>
          <p className="faint">
            {sayFullMoment(ruling.at)}，原因：{ruling.reason}
          </p>
        </section>
      )}
    </div>
  )
}

const Related = ({ related }: { related: readonly RelatedProof[] }) =>
  related.length === 0 ? null : (
    <section aria-label="有关的凭证">
      <h3>有关的凭证</h3>
      <ul className="proof-related">
        {related.map(({ proofId, because, kind, productName, serialNo, day }) => (
          <li key={proofId}>
            {because === 'sameNumber' ? '同一个号码' : '同一台产品'}：{productName}
            {serialNo === null ? '' : ` ${serialNo}`}的{proofLabel[kind]}
            {day === null ? '' : `，${day}`}
          </li>
        ))}
      </ul>
    </section>
  )
