import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyProduct } from '@/contract/customer/product'
import { Badge } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { ask } from '@/src/components/dialog'
import { toast } from '@/src/components/toast'
import { openPage } from '@/src/platform/navigate'
import { useIntent } from '@/src/services/call'
import { inThrees } from '../../code/code-in'
import { giveUpProduct, nameOf } from '../../my-products'
import { ProductPicture } from '../../picture/picture'
import { proofPage } from '../../proof/addresses'
import { givePage, manualPage, reportPage, verdictPage } from '../../routes'
import { PlaceSheet } from './place-sheet'

export interface ProductCardProps {
  product: MyProduct
  /** It is another one now, or gone. */
  onChange: () => void
}

/** One product with what is done with it most, and the rest folded away. */
export function ProductCard({ product, onChange }: ProductCardProps) {
  const { productId, serialNo, line, model, place, drawing, offer, earlier } = product
  const [more, setMore] = useState(false)
  const [naming, setNaming] = useState(false)
  const run = useIntent<object>()
  const remove = async () => {
    const sure = await ask({
      title: '不再登记在您名下？',
      body: '它的保修不变，别人可以重新登记。您看不到它的凭证和保修了。',
      confirm: '移走',
      cancel: '留着',
    })
    if (!sure) return
    const outcome = await run((requestId) => giveUpProduct(requestId, productId))
    if (outcome === undefined) return
    toast(outcome.ok ? '移走了。' : outcome.message)
    if (outcome.ok) onChange()
  }
  return (
    <Card>
      <View className="stack">
        <View className="row">
          <ProductPicture drawing={drawing} />
          <View className="spring">
            <View className="t-section">{nameOf(product)}</View>
            <View className="t-small">
              {serialNo === null ? '没有编号，按型号登记的' : inThrees(serialNo)}
            </View>
          </View>
        </View>
        {offer !== null && <Badge tone="wait">正在转给别人</Badge>}
        {earlier.length > 0 && (
          <View className="t-small">换过 {earlier.length} 次机，保修从第一台算起。</View>
        )}
        <View className="row row-wrap">
          <Button
            kind="quiet"
            narrow
            icon="wrench"
            onTap={() => openPage(reportPage({ line, model, serialNo, productId, place }))}
          >
            报修
          </Button>
          <Button kind="quiet" narrow icon="shield" onTap={() => openPage(verdictPage(productId))}>
            看保修
          </Button>
        </View>
        <Cell
          title="发票和凭证"
          note="从购买那天算保修"
          icon="photo"
          onTap={() => openPage(proofPage(productId))}
        />
        {more ? (
          <>
            <Cell title="说明书" icon="list" onTap={() => openPage(manualPage(model))} />
            <Cell title="装在哪儿" value={place ?? '没写'} icon="pin" onTap={() => setNaming(true)} />
            <Cell
              title="转给别人"
              note="卖了房、送了人，保修跟着产品走"
              icon="person"
              onTap={() => openPage(givePage(productId))}
            />
            <Cell title="不再是我的" icon="bin" onTap={() => void remove()} />
          </>
        ) : (
          <Button kind="plain" onTap={() => setMore(true)}>
            更多
          </Button>
        )}
      </View>
      <PlaceSheet
        open={naming}
        product={product}
        onClose={() => setNaming(false)}
        onSaved={() => {
          setNaming(false)
          onChange()
        }}
      />
    </Card>
  )
}
