import { View } from '@tarojs/components'
import type { WarrantyVerdict } from '@/contract/customer/warranty'
import { coverLabel } from '@/contract/product/verdict'
import { sayDate } from '@/domain/warranty/say-date'
import { Badge } from '@/src/components/badge'
import { Card } from '@/src/components/card'
import { productWords, toneOfCover } from '../../warranty/words'

/** The verdict in one large sentence, with its sign, and the last day that is covered. */
export function Conclusion({ judged: { product, verdict } }: { judged: WarrantyVerdict }) {
  const { lastDay, possibleLastDay } = verdict
  const tone = toneOfCover[verdict.verdict]
  return (
    <Card tone={tone}>
      <View className="stack stack-tight">
        <View className="t-small">{productWords(product)}</View>
        <View className="row">
          <Badge tone={tone}>{coverLabel[verdict.verdict]}</Badge>
        </View>
        <View className="t-title" role="heading" aria-level={2}>
          {verdict.words}
        </View>
        {lastDay !== null && (
          <View>
            <View className="t-small">最后一天，当天也算</View>
            <View className="t-figure">{sayDate(lastDay)}</View>
          </View>
        )}
        {possibleLastDay !== null && possibleLastDay !== lastDay && (
          <View className="t-small">有疑问的凭证核实以后，可能到 {sayDate(possibleLastDay)}。</View>
        )}
      </View>
    </Card>
  )
}
