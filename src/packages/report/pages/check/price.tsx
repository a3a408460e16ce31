import { View } from '@tarojs/components'
import { useState } from 'react'
import { installationPreview, repairPreview, sayLine } from '@/domain/pricing/preview'
import { priceListOn } from '@/domain/pricing/price-list'
import { chinaDay } from '@/domain/time/china'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { serverNow } from '@/src/services/session'
import type { Draft } from '../../draft/draft'
import { EstimateCard } from './estimate-card'
import type { Estimated } from './use-estimate'

export interface PriceProps {
  draft: Draft
  estimated: Estimated
}

/** What it costs at most: as estimated; where that can't be had, what is due without another word. */
export function Price({ draft, estimated }: PriceProps) {
  const [open, setOpen] = useState(false)
  if (estimated.state === 'known')
    return <EstimateCard estimate={estimated.estimate} divisionCode={draft.divisionCode} />
  const list = priceListOn(chinaDay(serverNow()))
  const { headline, lines } =
    draft.kind === 'repair' ? repairPreview(list, draft.divisionCode) : installationPreview(list)
  return (
    <Card>
      <View className="t-strong">费用</View>
      <View>提交不收费。{headline}</View>
      {open ? (
        <>
          {lines.map((line) => (
            <Cell
              key={line.name}
              title={line.name}
              note={line.words}
              value={<View className="whole">{sayLine(line)}</View>}
            />
          ))}
          <View className="t-small">照{list.source}，网点不能多收。</View>
        </>
      ) : (
        <Button kind="plain" onTap={() => setOpen(true)}>
          看收费标准
        </Button>
      )}
    </Card>
  )
}
