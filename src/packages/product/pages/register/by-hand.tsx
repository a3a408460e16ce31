import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { MyProduct } from '@/contract/customer/product'
import type { ProductLine } from '@/contract/product/product'
import { lineLabel } from '@/contract/ticket/report'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { PlaceField } from './place-field'
import { useRegister } from './use-register'

const lines = (Object.keys(lineLabel) as ProductLine[]).map((value) => ({ value, label: lineLabel[value] }))

export interface ByHandProps {
  /** As read from a label; empty where nothing was. */
  model: string
  onRegistered: (product: MyProduct) => void
  /** Above: the quicker ways. */
  children: ReactNode
}

/** For heaters from before numbers could be checked, or whose plate can't be read any more. */
export function ByHand({ model: read, onRegistered, children }: ByHandProps) {
  const [line, setLine] = useState<ProductLine>('heater')
  const [model, setModel] = useState(read)
  const [place, setPlace] = useState('')
  const { register, problem, busy } = useRegister(onRegistered)
  const named = model.trim()
  const save = () => register({ by: 'hand', line, ...(named === '' ? {} : { model: named }) }, place)
  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void save()}>
          按型号登记
        </Button>
      }
    >
      {children}
      <View className="t-section">没有编号，按型号登记</View>
      <View className="stack stack-tight">
        <View className="t-strong">是哪一种</View>
        <Choice label="是哪一种" options={lines} value={line} onChange={setLine} columns={2} />
      </View>
      <Field
        label="型号（选填）"
        hint="在面板侧面、遥控器背面或说明书封面上，比如 Q360。"
        value={model}
        onChange={setModel}
        maxLength={30}
      />
      <PlaceField place={place} onChange={setPlace} />
      <Problem words={problem} />
      <Hotline />
    </Page>
  )
}
