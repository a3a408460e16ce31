import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import type { Hello } from '@/src/services/session'

/** The own heater with its warranty; where there is none yet, the way to it. */
export function Greeting({ product }: { product: Hello['product'] | undefined }) {
  return (
    <View className="home-glow">
      <View className="t-title">浴霸有事，跟我们说</View>
      <Tap className="home-product" onTap={() => openPage(pages.products)}>
        <Icon name={product ? 'shield' : 'scan'} />
        <View className="spring">
          {product
            ? `${product.name} · ${product.lastDay === null ? '看保修' : `保修至 ${product.lastDay}`}`
            : '扫一扫包装箱，登记您的产品'}
        </View>
        <Icon name="forward" />
      </Tap>
    </View>
  )
}
