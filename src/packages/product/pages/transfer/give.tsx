import { View } from '@tarojs/components'
import { useState } from 'react'
import { type MyProduct, productGet } from '@/contract/customer/product'
import { sayMoment } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { ErrorState, Offline, Skeleton } from '@/src/components/state'
import { type Outcome, useIntent } from '@/src/services/call'
import { serverNow } from '@/src/services/session'
import { useLive } from '@/src/services/use-live'
import { nameOf, offerProduct, withdrawOffer } from '../../my-products'

const refreshMs = 15_000

/** The owner's side: a code for the next one, which can be taken back until it is used. */
export function Give({ productId }: { productId: string }) {
  const product = useLive({
    endpoint: productGet,
    request: { productId },
    name: `product.${productId}`,
    everyMs: refreshMs,
  })
  const { data, failure } = product
  if (data !== undefined && failure?.code !== 'PRODUCT_NOT_FOUND')
    return <Offer product={data} onChange={product.put} />
  return (
    <Page>
      {failure ? (
        <ErrorState message={failure.message} onRetry={() => void product.refresh()} />
      ) : (
        <Skeleton />
      )}
      <Hotline />
    </Page>
  )
}

interface OfferProps {
  product: MyProduct
  onChange: (product: MyProduct) => void
}

function Offer({ product, onChange }: OfferProps) {
  const { productId, offer } = product
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const run = useIntent<MyProduct>()
  const change = async (write: (requestId: string) => Promise<Outcome<MyProduct>>) => {
    setBusy(true)
    setProblem(undefined)
    const outcome = await run(write)
    setBusy(false)
    if (outcome === undefined) return
    if (outcome.ok) onChange(outcome.data)
    else setProblem(outcome.message)
  }
  return (
    <Page
      action={
        offer === null ? (
          <Button busy={busy} onTap={() => void change((requestId) => offerProduct(requestId, productId))}>
            要一个转让码
          </Button>
        ) : (
          <Button
            kind="quiet"
            busy={busy}
            onTap={() => void change((requestId) => withdrawOffer(requestId, productId))}
          >
            不转了，收回转让码
          </Button>
        )
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          把它转给别人
        </View>
        <View className="t-small">{nameOf(product)}</View>
      </View>
      <Offline note="连上网才能转。" />
      {offer === null ? (
        <Card>
          <View className="stack stack-tight">
            <View>保修跟着产品走，转给谁都一样，日期不变。</View>
            <View className="t-small">
              转过去以后，新主人能看保修、能报修；您传的发票照片和您的电话地址，他看不到。
            </View>
          </View>
        </Card>
      ) : (
        <Card tone="good">
          <View className="stack stack-tight" role="status">
            <View>把这 8 个数字告诉新主人：</View>
            <View className="t-figure">{`${offer.code.slice(0, 4)} ${offer.code.slice(4)}`}</View>
            <View className="t-small">
              {sayMoment(offer.until, serverNow())}
              前有效，只能用一次。他在"我的产品"里点"别人转给我的"，填上就行。
            </View>
          </View>
        </Card>
      )}
      <Problem words={problem} />
      <Hotline />
    </Page>
  )
}
