import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyProduct } from '@/contract/customer/product'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Offline } from '@/src/components/state'
import { replacePage } from '@/src/platform/navigate'
import { inThrees } from '../../code/code-in'
import { registerPage } from '../../routes'
import { PlaceField } from './place-field'
import { useRegister } from './use-register'

const SERIAL = /^[0-9A-Z]{18}$/

export interface ByCodeProps {
  code: string
  onRegistered: (product: MyProduct) => void
}

/** The number is known: only the room is left to say, or nothing. */
export function ByCode({ code, onRegistered }: ByCodeProps) {
  const [place, setPlace] = useState('')
  const { register, problem, busy } = useRegister(onRegistered)
  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void register({ by: 'code', boxCode: code.slice(0, 500) }, place)}>
          登记
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          登记到您名下
        </View>
        {SERIAL.test(code) && <View className="t-small">编号 {inThrees(code)}</View>}
      </View>
      <Offline note="连上网才能登记。" />
      <PlaceField place={place} onChange={setPlace} />
      <Problem words={problem} />
      {problem !== undefined && (
        <Button kind="quiet" onTap={() => replacePage(registerPage())}>
          换个编号，或者按型号登记
        </Button>
      )}
      <View className="t-small">登记只记产品和您的微信，不要电话和地址。</View>
      <Hotline />
    </Page>
  )
}
