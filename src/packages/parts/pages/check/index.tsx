import { View } from '@tarojs/components'
import { useState } from 'react'
import { type PartChecked, partCheck } from '@/contract/customer/part'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Icon } from '@/src/components/icon'
import { Page } from '@/src/components/page'
import { toast } from '@/src/components/toast'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { hasScanner, scanCode } from '@/src/platform/scan'
import { call } from '@/src/services/call'
import { partPage } from '../../routes'
import { looks } from './looks'

/** The code on a part, before it goes in: is it ours, and does it belong into the model? */
export default function CheckPage() {
  const { model: asked = '', code = '' } = usePageQuery()
  const [typed, setTyped] = useState(code)
  const [model, setModel] = useState(asked)
  const [checked, setChecked] = useState<PartChecked>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const check = async (boxCode = typed.trim()) => {
    if (boxCode === '') return setProblem('请写配件上的编号，或者扫一下它的码。')
    setBusy(true)
    setProblem(undefined)
    const named = model.trim()
    const answer = await call(partCheck, { boxCode, ...(named === '' ? {} : { model: named }) })
    setBusy(false)
    setChecked(answer.ok ? answer.data : undefined)
    if (!answer.ok) setProblem(answer.message)
  }
  const scan = async () => {
    const scanned = await scanCode()
    if (!scanned.ok) {
      if (scanned.reason !== 'cancelled') toast('没扫到，请把编号打进来。')
      return
    }
    setTyped(scanned.text)
    await check(scanned.text)
  }

  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void check()}>
          验一下
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          这个配件是原厂的吗
        </View>
        <View className="t-small">编号印在配件和它的小盒上，18 位，三个一组。</View>
      </View>
      {hasScanner && (
        <Button kind="quiet" icon="scan" onTap={() => void scan()}>
          扫配件上的码
        </Button>
      )}
      <Field
        label="配件编号"
        value={typed}
        maxLength={200}
        onChange={(next) => {
          setTyped(next)
          setChecked(undefined)
        }}
        error={problem}
      />
      <Field
        label="要装到哪个型号（选填）"
        hint="填了，顺便告诉您装不装得上。"
        value={model}
        maxLength={30}
        onChange={(next) => {
          setModel(next)
          setChecked(undefined)
        }}
      />
      <View role="status">{checked !== undefined && <Result checked={checked} model={model.trim()} />}</View>
      <View className="t-small">
        编号是真的，也可能被人抄去印在别的配件上。拿不准就别装，拍照问官方热线。
      </View>
      <Hotline />
    </Page>
  )
}

function Result({ checked, model }: { checked: PartChecked; model: string }) {
  const { verdict, words, partId, serial } = checked
  const { tone, icon, title } = looks[verdict]
  return (
    <Card tone={tone}>
      <View className="row">
        <Icon name={icon} />
        <View className="spring">
          <View className="t-strong">{title}</View>
          <View>{words}</View>
          {serial !== null && <View className="t-small">{serial}</View>}
        </View>
      </View>
      {partId !== null && (
        <Cell
          title="看这个配件"
          onTap={() => openPage(partPage(partId, model === '' ? undefined : model.toUpperCase()))}
        />
      )}
    </Card>
  )
}
