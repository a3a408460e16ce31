import { View } from '@tarojs/components'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Offline, Skeleton } from '@/src/components/state'
import { goBack, openPage, usePageQuery } from '@/src/platform/navigate'
import { useLive } from '@/src/services/use-live'
import { proofCheckPage } from '../../proof/addresses'
import { proofsSource } from '../../proof/proofs-source'
import { NewProof } from './new-proof'
import { ProofCard } from './proof-card'

/** The papers of one product: what there is, how each stands, and the way to put up another. */
export default function ProofPage() {
  const { id } = usePageQuery()
  return id === undefined ? (
    <Page>
      <Empty icon="shield" title="没找到这台产品" action={{ label: '回去', onTap: () => goBack() }} />
    </Page>
  ) : (
    <Proofs productId={id} />
  )
}

function Proofs({ productId }: { productId: string }) {
  const proofs = useLive(proofsSource(productId))
  const { data, failure } = proofs
  if (data === undefined) {
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
  const { product } = data
  return (
    <Page>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          什么时候买的？
        </View>
        <View className="t-small">
          {[product.name, product.model].filter(Boolean).join(' ')}
          。拍一下发票，保修从哪天算起就有数了。
        </View>
      </View>
      <Offline note="连上网才能放凭证，已经放的都在。" />
      <NewProof
        productId={productId}
        onRead={(proof) => {
          proofs.put({ ...data, proofs: [proof, ...data.proofs] })
          openPage(proofCheckPage(productId, proof.proofId))
        }}
      />
      {data.proofs.length > 0 && (
        <View className="t-section" role="heading" aria-level={3}>
          已经放的凭证
        </View>
      )}
      {data.proofs.map((proof) => (
        <ProofCard
          key={proof.proofId}
          proof={proof}
          onGone={() =>
            proofs.put({
              ...data,
              proofs: data.proofs.filter(({ proofId }) => proofId !== proof.proofId),
            })
          }
        />
      ))}
      <Hotline />
    </Page>
  )
}
