import { View } from '@tarojs/components'
import type { PublishedList } from '@/contract/customer/price'
import { Card } from '@/src/components/card'
import { Icon } from '@/src/components/icon'
import { PriceRow } from './price-row'

/** The figure that a fee line stands on, first of all. */
export function Pointed({ list, entry }: { list: PublishedList; entry: string }) {
  const found = everyPrice(list).find((price) => price.entry === entry)
  return (
    <Card tone={found === undefined ? 'wait' : 'plain'}>
      <View className="row">
        <Icon name={found === undefined ? 'info' : 'check'} />
        <View className="spring t-strong">
          {found === undefined ? '这一项不在现在这版价目表里' : '这一项按这个价收'}
        </View>
      </View>
      {found === undefined ? (
        <View>可能是前一版的价。编号 {entry}，打官方热线报编号，可以查到当时的价。</View>
      ) : (
        <PriceRow {...found} />
      )}
    </Card>
  )
}

const everyPrice = ({ prices, parts }: PublishedList) => [
  ...prices,
  ...parts.flatMap(({ name, models, price, fitting }) => [
    { ...price, name, words: `配件，用在 ${models.join('、')}。` },
    { ...fitting, name: `更换${name}`, words: '师傅上门更换，过了保修期才收。' },
  ]),
]
