import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ProofFieldName, ProofView } from '@/contract/product/proof-view'
import { invoiceKindNames, invoiceKinds } from '@/contract/reader/invoice'
import { labelOf, placeOf } from '@/domain/proof/fields'
import type { FormValues } from '@/domain/proof/form'
import { Badge } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'

export interface CheckFieldProps {
  field: ProofFieldName
  proof: ProofView
  values: FormValues
  fault: string | undefined
  onChange: (change: Partial<FormValues>) => void
  /** Leads to its box in the picture. */
  onShow: () => void
}

/** One value of the paper: as it was read, with a word on how sure that is. */
export function CheckField({ field, proof, values, fault, onChange, onShow }: CheckFieldProps) {
  const { kind, reading, unsure } = proof
  const place = placeOf(field, reading)
  const isRead = reading !== null && typedIn(field, values) !== ''
  return (
    <View className={`proof-field-${field}`}>
      <Card>
        <View className="stack stack-tight">
          {reading !== null && (
            <View className="row row-wrap">
              <Badge tone={standingOf(isRead, unsure.includes(field)).tone}>
                {standingOf(isRead, unsure.includes(field)).words}
              </Badge>
              <View className="spring" />
              {place !== null && (
                <Button
                  kind="plain"
                  icon="photo"
                  narrow
                  label={`看图上的${labelOf(field, kind)}`}
                  onTap={onShow}
                >
                  看图
                </Button>
              )}
            </View>
          )}
          {field === 'paper' ? (
            <PaperKind value={values.paper} onChange={(paper) => onChange({ paper })} />
          ) : (
            <Typed field={field} proof={proof} values={values} fault={fault} onChange={onChange} />
          )}
        </View>
      </Card>
    </View>
  )
}

const standingOf = (isRead: boolean, isUnsure: boolean) =>
  isUnsure
    ? ({ tone: 'wait', words: '请核对' } as const)
    : isRead
      ? ({ tone: 'good', words: '读得清楚' } as const)
      : ({ tone: 'plain', words: '没读到' } as const)

const keyOf = {
  invoiceCode: 'invoiceCode',
  number: 'number',
  day: 'day',
  amountFen: 'amount',
  seller: 'seller',
  model: 'model',
} as const

const typedIn = (field: ProofFieldName, values: FormValues): string =>
  field === 'paper' ? (values.paper ?? '') : values[keyOf[field]]

const hints: Partial<Record<ProofFieldName, string>> = {
  day: '年月日都要有，比如 2025-06-18。保修从这一天算起。',
  number: '数电票 20 位，别的发票 8 位。',
}

function Typed({
  field,
  proof,
  values,
  fault,
  onChange,
}: Pick<CheckFieldProps, 'proof' | 'values' | 'fault' | 'onChange'> & {
  field: Exclude<ProofFieldName, 'paper'>
}) {
  const isInvoice = proof.kind === 'invoice'
  const hint = field === 'number' && !isInvoice ? undefined : hints[field]
  return (
    <Field
      label={labelOf(field, proof.kind)}
      hint={hint}
      value={values[keyOf[field]]}
      error={fault}
      onChange={(value) => onChange({ [keyOf[field]]: value })}
      maxLength={field === 'seller' ? 80 : 32}
    />
  )
}

function PaperKind({
  value,
  onChange,
}: {
  value: FormValues['paper']
  onChange: (paper: FormValues['paper']) => void
}) {
  const [isOpen, setOpen] = useState(value === null)
  if (!isOpen && value !== null) {
    return (
      <View>
        <View className="t-strong">票据种类</View>
        <View>{invoiceKindNames[value]}</View>
        <Button kind="plain" icon="edit" narrow onTap={() => setOpen(true)}>
          不是这一种
        </Button>
      </View>
    )
  }
  return (
    <View className="stack stack-tight">
      <View className="t-strong">票据种类（看不出就不选）</View>
      <Choice
        label="票据种类"
        options={invoiceKinds.map((kind) => ({ value: kind, label: invoiceKindNames[kind] }))}
        value={value ?? undefined}
        onChange={onChange}
      />
    </View>
  )
}
