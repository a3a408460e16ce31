import { View } from '@tarojs/components'
import { useState } from 'react'
import { proofConfirm } from '@/contract/customer/proof'
import type { ProofFieldName, ProofView } from '@/contract/product/proof-view'
import { fieldsOf } from '@/domain/proof/fields'
import { type FormFaults, type FormValues, readForm, valuesFrom } from '@/domain/proof/form'
import { chinaDay } from '@/domain/time/china'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Offline } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { reveal } from '@/src/platform/reveal'
import { call, useIntent } from '@/src/services/call'
import { serverNow } from '@/src/services/session'
import { CheckField } from './check-field'
import { Paper } from './paper'

export interface CheckFormProps {
  proof: ProofView
  onConfirmed: (proof: ProofView) => void
}

/** The picture on top, the fields below; a tap on either leads to the other. */
export function CheckForm({ proof, onConfirmed }: CheckFormProps) {
  const { kind, reading, unread, unsure, proofId } = proof
  const [values, setValues] = useState<FormValues>(() => valuesFrom(proof.entry))
  const [faults, setFaults] = useState<FormFaults>({})
  const [shown, setShown] = useState<ProofFieldName>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const intent = useIntent<ProofView>()

  const show = (field: ProofFieldName, className: string) => {
    setShown(field)
    reveal(className)
  }
  const confirm = async () => {
    const read = readForm(values, chinaDay(serverNow()))
    setFaults(read.ok ? {} : read.faults)
    setProblem(undefined)
    if (!read.ok) return reveal('is-missing')
    setBusy(true)
    const outcome = await intent((requestId) => call(proofConfirm, { requestId, proofId, facts: read.facts }))
    setBusy(false)
    if (outcome === undefined) return
    if (!outcome.ok) {
      setProblem(outcome.message)
      return reveal('is-missing')
    }
    toast(outcome.data.state === 'confirmed' ? '好了，已经算进保修。' : '收到了，工作人员会再核对一下。')
    onConfirmed(outcome.data)
  }

  const toLookAt = unsure.filter((field) => fieldsOf(kind).includes(field))
  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void confirm()}>
          核对好了
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          对着图片核对一下
        </View>
        <View className="t-small">{introOf(reading !== null, unread, toLookAt.length)}</View>
      </View>
      <Offline note="您改的都在，连上网后再点“核对好了”。" />
      <Paper proof={proof} shown={shown} onTap={(field) => show(field, `proof-field-${field}`)} />
      {fieldsOf(kind).map((field) => (
        <CheckField
          key={field}
          field={field}
          proof={proof}
          values={values}
          fault={faults[field]}
          onChange={(change) => {
            setValues((before) => ({ ...before, ...change }))
            setFaults((before) => ({ ...before, [field]: undefined }))
          }}
          onShow={() => show(field, 'proof-box-now')}
        />
      ))}
      <Problem words={problem} />
      <Hotline />
    </Page>
  )
}

const introOf = (isRead: boolean, unread: string | null, toLookAt: number): string => {
  if (unread !== null) return `${unread}也可以直接照着图片填。`
  if (!isRead) return '请照着图片填，日期一定要填，别的看得清就填。'
  return toLookAt === 0
    ? '内容都读出来了，看一眼没错就点"核对好了"。'
    : `有 ${toLookAt} 项没看准，标了"请核对"，请对着图片看一下。`
}
