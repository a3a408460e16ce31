import { Button, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { ProofFieldName, ProofOutcome } from '@/contract/product/proof-view'
import { invoiceKindNames, invoiceKinds } from '@/contract/reader/invoice'
import type { ProofDetail } from '@/contract/staff/proof'
import { fieldsOf, labelOf } from '@/domain/proof/fields'
import { type FormFaults, type FormValues, readForm, valuesFrom } from '@/domain/proof/form'
import { chinaDay } from '@/domain/time/china'
import { useRule } from '../api/use-proofs'

const outcomes: { value: ProofOutcome; label: string }[] = [
  { value: 'confirmed', label: '算数，按下面的内容' },
  { value: 'noProof', label: '不算：看不出是买这台的' },
  { value: 'altered', label: '不算：票面有改动' },
]

/** What the person decides, with the values as they read them in the picture and a reason for the customer. */
export const RulingForm = ({ proof }: { proof: ProofDetail }) => {
  const { proofId, rev, kind, reading } = proof
  const [values, setValues] = useState<FormValues>(() => valuesFrom(proof.entry))
  const [faults, setFaults] = useState<FormFaults>({})
  const [outcome, setOutcome] = useState<ProofOutcome>('confirmed')
  const [reason, setReason] = useState('')
  const now = useNow()
  const rule = useRule()
  const send = () => {
    const read = readForm(values, chinaDay(now))
    const isCounted = outcome === 'confirmed'
    setFaults(read.ok || !isCounted ? {} : read.faults)
    if (isCounted && !read.ok) return
    const facts = isCounted && read.ok ? { facts: read.facts } : {}
    rule.mutate({ proofId, rev, ruling: outcome, reason: reason.trim(), ...facts })
  }
  return (
    <Form layout="vertical" onFinish={send} aria-label="核对结果">
      {fieldsOf(kind).map((field) => (
        <Form.Item
          key={field}
          label={labelOf(field, kind)}
          htmlFor={`proof-${field}`}
          extra={readWords(field, proof)}
          {...(faults[field] === undefined ? {} : { validateStatus: 'error' as const, help: faults[field] })}
        >
          {field === 'paper' ? (
            <Select
              id={`proof-${field}`}
              value={values.paper}
              allowClear
              options={invoiceKinds.map((value) => ({ value, label: invoiceKindNames[value] }))}
              onChange={(paper) => setValues((before) => ({ ...before, paper: paper ?? null }))}
            />
          ) : (
            <Input
              id={`proof-${field}`}
              value={values[keyOf[field]]}
              onChange={({ target }) => setValues((before) => ({ ...before, [keyOf[field]]: target.value }))}
            />
          )}
        </Form.Item>
      ))}
      <Form.Item label="结果">
        <Radio.Group value={outcome} onChange={({ target }) => setOutcome(target.value)} options={outcomes} />
      </Form.Item>
      <Form.Item label="原因（客户会看到）" htmlFor="proof-reason">
        <Input.TextArea
          id="proof-reason"
          value={reason}
          maxLength={200}
          rows={2}
          placeholder={reading === null ? '比如：图片上看得清日期和型号。' : '比如：对着图片核过日期。'}
          onChange={({ target }) => setReason(target.value)}
        />
      </Form.Item>
      <RefusalNote message={rule.isError ? refusalOf(rule.error).message : null} />
      <Button type="primary" htmlType="submit" loading={rule.isPending} disabled={reason.trim() === ''}>
        定下来
      </Button>
    </Form>
  )
}

const keyOf = {
  invoiceCode: 'invoiceCode',
  number: 'number',
  day: 'day',
  amountFen: 'amount',
  seller: 'seller',
  model: 'model',
} as const

/** What the machine read there, where the customer says something else. */
const readWords = (field: ProofFieldName, { reading, entry }: ProofDetail): string | undefined => {
  if (reading === null) return undefined
  const { date, number, amountIncFen, code } = reading.fields
  const said = {
    day: entry?.day,
    number: entry?.number,
    amountFen: entry?.amountFen,
    invoiceCode: entry?.invoiceCode,
  }
  const read = { day: date, number, amountFen: amountIncFen, invoiceCode: code }
  if (field !== 'day' && field !== 'number' && field !== 'amountFen' && field !== 'invoiceCode')
    return undefined
  const found = read[field]
  if (found === null || found.value === said[field]) return undefined
  const value = field === 'amountFen' ? (Number(found.value) / 100).toFixed(2) : found.value
  return `机器读到的是 ${value}，把握 ${Math.round(found.confidence * 100)}%`
}
