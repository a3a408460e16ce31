import { View } from '@tarojs/components'
import type { LabelFound } from '@/contract/customer/proof'
import { Badge } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { replacePage } from '@/src/platform/navigate'
import { openByNumber, registerByModel } from './ways'

/** What the label says: each number with whether it checks, and the way on from it. */
export function FoundLabel({ found }: { found: LabelFound }) {
  const { model, serials, unread } = found
  const [best] = serials
  if (best === undefined) {
    return (
      <Card tone="wait">
        <View className="stack stack-tight">
          <View className="t-strong">{model === null ? '没读出来' : `型号是 ${model}，编号没读出来`}</View>
          <View>{unread ?? '请靠近一点、对准编号再拍一张。没有编号的话，按型号登记也行。'}</View>
          <Button kind="quiet" onTap={() => replacePage(registerByModel(model))}>
            {model === null ? '自己填型号' : `按型号 ${model} 登记`}
          </Button>
        </View>
      </Card>
    )
  }
  return (
    <Card>
      <View className="stack">
        {model !== null && <View className="t-strong">型号 {model}</View>}
        {serials.map(({ serialNo, serialIs }) => (
          <View key={serialNo} className="stack stack-tight">
            <View className="row row-wrap">
              <View className="t-number spring">{inThrees(serialNo)}</View>
              <Badge tone={serialIs === 'genuine' ? 'good' : 'wait'}>
                {serialIs === 'genuine' ? '编号验过了' : '没通过验真'}
              </Badge>
            </View>
            {serialIs !== 'genuine' && (
              <View className="t-small">多半是有一个字没拍清楚，请对着铭牌核一遍，或者重新拍一张。</View>
            )}
            <Button
              kind={serialIs === 'genuine' ? 'main' : 'quiet'}
              onTap={() => replacePage(openByNumber(serialNo))}
            >
              用这个编号
            </Button>
          </View>
        ))}
      </View>
    </Card>
  )
}

/** As people read it aloud; a line may break between the threes only. */
const inThrees = (serialNo: string): string => serialNo.replace(/(.{3})(?=.)/g, '$1 ')
