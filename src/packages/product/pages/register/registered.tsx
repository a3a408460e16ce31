import { View } from '@tarojs/components'
import type { MyProduct } from '@/contract/customer/product'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Page } from '@/src/components/page'
import { openPage, replacePage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { nameOf } from '../../my-products'
import { ProductPicture } from '../../picture/picture'
import { proofPage } from '../../proof/addresses'
import { verdictPage } from '../../routes'

/** It is theirs: what is worth doing next. */
export function Registered({ product }: { product: MyProduct }) {
  const { productId, drawing, serialIs } = product
  return (
    <Page action={<Button onTap={() => replacePage(pages.products)}>看我的产品</Button>}>
      <Card tone="good">
        <View className="row">
          <ProductPicture drawing={drawing} />
          <View className="spring" role="status">
            <View className="t-section">登记好了</View>
            <View>{nameOf(product)}</View>
          </View>
        </View>
      </Card>
      {serialIs === 'doubtful' && (
        <Card tone="wait">
          <View>生产记录里还没有这个编号，我们会有人核对。报修和咨询不受影响。</View>
        </Card>
      )}
      <Card>
        <Cell
          icon="photo"
          title="传一张发票或订单截图"
          note="保修从购买那天算，一般更长"
          onTap={() => openPage(proofPage(productId))}
        />
        <Cell icon="shield" title="看保修到哪一天" onTap={() => openPage(verdictPage(productId))} />
      </Card>
    </Page>
  )
}
