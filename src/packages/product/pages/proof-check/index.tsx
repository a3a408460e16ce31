import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { goBackOr, usePageQuery } from '@/src/platform/navigate'
import { useLive } from '@/src/services/use-live'
import { proofPage } from '../../proof/addresses'
import { proofsSource } from '../../proof/proofs-source'
import { CheckForm } from './check-form'

/** What was read, over the picture, for the customer to confirm or to mend. */
export default function ProofCheckPage() {
  const { id = '', proof = '' } = usePageQuery()
  return <Check productId={id} proofId={proof} />
}

function Check({ productId, proofId }: { productId: string; proofId: string }) {
  const proofs = useLive(proofsSource(productId))
  const { data, failure } = proofs
  const proof = data?.proofs.find((one) => one.proofId === proofId)
  const back = () => goBackOr(proofPage(productId))
  if (data === undefined || (proof === undefined && proofs.at === undefined)) {
    return (
      <Page>
        {failure ? (
          <ErrorState message={failure.message} onRetry={() => void proofs.refresh()} />
        ) : (
          <Skeleton />
        )}
        <Hotline />
      </Page>
    )
  }
  if (proof === undefined || (proof.state !== 'read' && proof.state !== 'reading')) {
    return (
      <Page>
        <Empty
          icon="shield"
          title={proof === undefined ? '这张凭证已经拿掉了' : '这张已经核对过了'}
          note={proof?.words}
          action={{ label: '回凭证页', onTap: back }}
        />
      </Page>
    )
  }
  return (
    <CheckForm
      key={proofId}
      proof={proof}
      onConfirmed={(confirmed) => {
        proofs.put({
          ...data,
          proofs: data.proofs.map((one) => (one.proofId === proofId ? confirmed : one)),
        })
        back()
      }}
    />
  )
}
