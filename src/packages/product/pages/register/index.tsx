import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyProduct } from '@/contract/customer/product'
import { Offline } from '@/src/components/state'
import { replacePage, usePageQuery } from '@/src/platform/navigate'
import { codeIn } from '../../code/code-in'
import { EnterCode } from '../../code/enter-code'
import { registerPage } from '../../routes'
import { ByCode } from './by-code'
import { ByHand } from './by-hand'
import { Registered } from './registered'

/** Puts a product into the customer's list: by its number, or by what it is. */
export default function RegisterPage() {
  const query = usePageQuery()
  const code = codeIn(query)
  const [product, setProduct] = useState<MyProduct>()
  if (product !== undefined) return <Registered product={product} />
  if (code !== null) return <ByCode code={code} onRegistered={setProduct} />
  return (
    <ByHand model={decodeURIComponent(query.model ?? '')} onRegistered={setProduct}>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          登记一台产品
        </View>
        <View className="t-small">有编号最快，型号和出厂日期会自己填好。</View>
      </View>
      <Offline note="连上网才能登记。" />
      {query.model === undefined && (
        <EnterCode go="按编号登记" onCode={(typed) => replacePage(registerPage(typed))} />
      )}
    </ByHand>
  )
}
