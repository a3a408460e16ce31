import { View } from '@tarojs/components'
import type { ListedPart } from '@/contract/customer/price'
import { sayMoney } from '@/domain/format/money'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { partPage } from '@/src/packages/parts/routes'
import { openPage } from '@/src/platform/navigate'

/** A part: what it costs, and what putting it in costs. */
export function PartPrices({ part }: { part: ListedPart }) {
  const { partId, name, models, price, fitting, selfFit, replacedBy } = part
  return (
    <Card>
      <Cell
        title={name}
        note={models.length === 0 ? '代替停产的型号' : `用在 ${models.join('、')}`}
        onTap={() => openPage(partPage(partId))}
      />
      <Cell
        title="配件"
        note={`编号 ${price.entry}`}
        value={<View className="t-strong whole">{sayMoney(price.amountFen)}</View>}
      />
      <Cell
        title={selfFit ? '请师傅换' : '上门更换'}
        note={`${selfFit ? '自己换不收。' : ''}编号 ${fitting.entry}`}
        value={<View className="t-strong whole">{sayMoney(fitting.amountFen)}</View>}
      />
      {replacedBy !== null && <View className="t-small">已经停产，现在用 {replacedBy}。</View>}
    </Card>
  )
}
