import { View } from '@tarojs/components'
import type { OpenedCode } from '@/contract/customer/product'
import { lineLabel } from '@/contract/ticket/report'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { openPage } from '@/src/platform/navigate'
import { inThrees } from '../../code/code-in'
import { ProductPicture } from '../../picture/picture'
import { partCheckPage } from '../../routes'
import { toneOf } from './finding-tone'
import './open.css'
import { Ways } from './ways'

/** What the code stands for, what it can and can't tell, and the ways on. */
export function OpenedView({ opened }: { opened: OpenedCode }) {
  const { finding, words, advice, isSwappedOut, item, serialNo } = opened
  return (
    <>
      <Head opened={opened} />
      <Card tone={toneOf(finding)}>
        <View className="stack stack-tight" role="status">
          <View className="t-strong">{words}</View>
          <View>{advice}</View>
        </View>
      </Card>
      {isSwappedOut && (
        <Card tone="wait">
          <View>记录里这台已经换机收回，保修跟着换上的那台走。它还在您手上的话，请打电话告诉我们。</View>
        </Card>
      )}
      {item?.kind === 'part' && serialNo !== null ? (
        <Card>
          <Cell
            icon="check"
            title="查它合不合您的机器"
            note="对着型号看一下能不能用"
            onTap={() => openPage(partCheckPage(serialNo))}
          />
        </Card>
      ) : (
        <Ways opened={opened} />
      )}
    </>
  )
}

function Head({ opened: { item, serialNo, place } }: { opened: OpenedCode }) {
  if (item === null) {
    return (
      <View className="t-title" role="heading" aria-level={2}>
        没查到这台产品
      </View>
    )
  }
  const [year = '', month = ''] = item.producedIn.split('-')
  return (
    <View className="row">
      <ProductPicture drawing={item.drawing} />
      <View className="spring">
        <View className="t-title" role="heading" aria-level={2}>
          {[place, item.name, item.model].filter((part) => part !== null).join(' ')}
        </View>
        <View className="t-small">
          {item.kind === 'part' ? '原厂配件' : lineLabel[item.line]}，{year} 年 {Number(month)} 月出厂
        </View>
        {serialNo !== null && <View className="t-small">{inThrees(serialNo)}</View>}
      </View>
    </View>
  )
}
