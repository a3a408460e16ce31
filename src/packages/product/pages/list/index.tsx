import { View } from '@tarojs/components'
import { AsOf } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Offline, Skeleton } from '@/src/components/state'
import { openPage } from '@/src/platform/navigate'
import { useLive } from '@/src/services/use-live'
import { productsSource } from '../../my-products'
import { openCodePage, takePage } from '../../routes'
import { ProductCard } from './product-card'

/** Everything of ours in the customer's home. */
export default function ProductsPage() {
  const products = useLive(productsSource)
  const { data, failure } = products
  return (
    <Page
      action={
        <Button icon="scan" onTap={() => openPage(openCodePage())}>
          加一台
        </Button>
      }
    >
      <View className="t-title" role="heading" aria-level={2}>
        我的产品
      </View>
      <Offline note="这里是上次看到的样子。" />
      {data === undefined ? (
        failure ? (
          <ErrorState message={failure.message} onRetry={() => void products.refresh()} />
        ) : (
          <Skeleton />
        )
      ) : (
        <>
          <AsOf failure={failure} at={products.at} onRetry={() => void products.refresh()} />
          {data.products.length === 0 && (
            <Empty
              title="还没有登记过"
              note="扫一下包装箱或铭牌上的码，以后报修不用再填型号，保修到哪天也一看就知道。"
            />
          )}
          {data.products.map((product) => (
            <ProductCard key={product.productId} product={product} onChange={() => void products.refresh()} />
          ))}
        </>
      )}
      <Card>
        <Cell
          icon="person"
          title="别人转给我的"
          note="填原主人给的转让码"
          onTap={() => openPage(takePage())}
        />
      </Card>
      <Hotline />
    </Page>
  )
}
