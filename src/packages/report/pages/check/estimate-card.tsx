import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Estimate } from '@/contract/product/estimate'
import { sayMoney } from '@/domain/format/money'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { partPage } from '@/src/packages/parts/routes'
import { pricePage } from '@/src/packages/prices/routes'
import { openPage } from '@/src/platform/navigate'

/** The only bulb there is in the catalogue; its page says who has one. */
const LAMP = 'heat-lamp-275'

export interface EstimateCardProps {
  estimate: Estimate
  divisionCode: string
}

/** What the repair may cost and what it costs at most; how it is reckoned one tap away, figure by figure. */
export function EstimateCard({ estimate, divisionCode }: EstimateCardProps) {
  const [open, setOpen] = useState(false)
  const { lowFen, highFen, capFen, lines, words, listVersion, outletSwap } = estimate
  return (
    <Card>
      <View className="t-strong">费用</View>
      {capFen > 0 && (
        <View>
          <View className="t-figure whole">最多 {sayMoney(capFen)}</View>
          {lowFen < highFen && (
            <View className="t-small">
              估计在 {sayMoney(lowFen)} 到 {sayMoney(highFen)} 之间
            </View>
          )}
        </View>
      )}
      <View>提交不收费。{words}</View>
      {outletSwap && (
        <Cell
          icon="pin"
          title="看哪个网点有灯泡"
          note="不用等上门，自己拿去换"
          onTap={() => openPage(partPage(LAMP))}
        />
      )}
      {open && (
        <>
          {lines.map(({ entry, name, words: when, amountFen }) => (
            <Cell
              key={entry}
              title={name}
              note={when}
              value={<View className="whole">{sayAmount(amountFen)}</View>}
              onTap={() => openPage(pricePage(entry, divisionCode))}
            />
          ))}
          <View className="t-small">
            照 {listVersion} 版价目表，点每一项看是哪一条。只收用到的那几项，最贵的一种就是上面的"最多"。
          </View>
        </>
      )}
      <Button kind="plain" onTap={() => setOpen(!open)}>
        {open ? '收起来' : '怎么算的'}
      </Button>
    </Card>
  )
}

const sayAmount = (amountFen: number | null): string =>
  amountFen === null ? '先说好' : amountFen === 0 ? '不收费' : sayMoney(amountFen)
