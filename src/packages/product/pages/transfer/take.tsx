import { View } from '@tarojs/components'
import { useState } from 'react'
import { handoverCode, type MyProduct } from '@/contract/customer/product'
import { serialNo as serialSchema } from '@/contract/product/product'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Offline } from '@/src/components/state'
import { useIntent } from '@/src/services/call'
import { takeProductOver } from '../../my-products'
import { Registered } from '../register/registered'

/** The next owner's side: the code that the last one told. */
export function Take({ serialNo }: { serialNo: string | undefined }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [product, setProduct] = useState<MyProduct>()
  const run = useIntent<MyProduct>()
  const take = async () => {
    const code = handoverCode.safeParse(typed.replace(/\D/g, ''))
    if (!code.success) return setWrong('转让码是 8 位数字，请看一下少没少。')
    setBusy(true)
    setProblem(undefined)
    const scanned = serialSchema.safeParse(serialNo)
    const outcome = await run((requestId) =>
      takeProductOver(requestId, code.data, scanned.success ? scanned.data : undefined),
    )
    setBusy(false)
    if (outcome === undefined) return
    if (outcome.ok) setProduct(outcome.data)
    else setProblem(outcome.message)
  }
  if (product !== undefined) return <Registered product={product} />
  return (
    <Page
      title="转到我名下"
      action={
        <Button busy={busy} onTap={() => void take()}>
          转到我名下
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          别人转给我的
        </View>
        <View className="t-small">请原主人打开小程序，在"我的产品"里点"转给别人"，把 8 位转让码告诉您。</View>
      </View>
      <Offline note="连上网才能转。" />
      <Field
        label="转让码"
        kind="number"
        value={typed}
        onChange={(text) => {
          setTyped(text)
          setWrong(undefined)
        }}
        maxLength={11}
        error={wrong}
      />
      <Problem words={problem} />
      <View className="t-small">联系不上原主人的，打官方热线，把购房合同或发票给客服看一下。</View>
      <Hotline />
    </Page>
  )
}
