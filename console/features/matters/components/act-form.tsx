import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import type { DeskButton, StaffDeskDetail } from '@/contract/desk/view'
import { readMoney } from '@/domain/format/money'
import type { useAct } from '../api/use-matters'

type Ruling = 'confirmed' | 'altered' | 'noProof'

interface ActFormProps {
  button: DeskButton
  matter: StaffDeskDetail
  act: ReturnType<typeof useAct>
  onDone: () => void
  onClose: () => void
}

/** What goes with an action: the words the customer reads, a price, a parcel, or what was found of each proof. */
export const ActForm = ({ button, matter, act, onDone, onClose }: ActFormProps) => {
  const [words, setWords] = useState('')
  const [price, setPrice] = useState('')
  const [parcelNo, setParcelNo] = useState('')
  const [rulings, setRulings] = useState<Record<string, Ruling>>({})
  const { action, needs } = button
  const totalFen = readMoney(price)
  // what a technician found is no paper that could count
  const judged = (matter.appeal?.proofs ?? []).filter(({ kind }) => action === 'change' || kind === 'proof')
  const proofs = Object.entries(rulings).map(([proofId, ruling]) => ({ proofId, ruling }))
  const isReady =
    (button.words !== 'must' || words.trim() !== '') &&
    (!needs.includes('price') || totalFen !== null) &&
    (!needs.includes('parcel') || parcelNo.trim() !== '') &&
    (!needs.includes('proofs') || proofs.length > 0)
  const send = () =>
    act.mutate(
      {
        ticketNo: matter.ticketNo,
        rev: matter.rev,
        action,
        words: words.trim(),
        ...(needs.includes('price') && totalFen !== null ? { totalFen } : {}),
        ...(needs.includes('parcel') ? { parcelNo: parcelNo.trim() } : {}),
        ...(needs.includes('proofs') ? { proofs } : {}),
      },
      { onSuccess: onDone },
    )
  return (
    <Form layout="vertical" onFinish={send} aria-label={button.label} className="matter-form">
      {needs.includes('proofs') &&
        judged.map(({ proofId, kind, label, day }) => (
          <Form.Item
            key={proofId}
            label={`${label}${day === null ? '' : ` ${day}`}`}
            htmlFor={`ruling-${proofId}`}
          >
            <Select<Ruling>
              id={`ruling-${proofId}`}
              allowClear
              placeholder="没看，不动它"
              value={rulings[proofId] ?? null}
              options={kind === 'finding' ? findingOptions : proofOptions(action)}
              onChange={(ruling) => setRulings(withRuling(rulings, proofId, ruling))}
            />
          </Form.Item>
        ))}
      {needs.includes('proofs') && judged.length === 0 && (
        <p className="faint">这台产品还没有核对得了的凭证。请先让客户补充，或者维持原结论。</p>
      )}
      {needs.includes('price') && (
        <Form.Item label="一共多少钱（元）" htmlFor="act-price">
          <Input
            id="act-price"
            prefix="¥"
            inputMode="decimal"
            maxLength={10}
            value={price}
            onChange={({ target }) => setPrice(target.value)}
          />
        </Form.Item>
      )}
      {needs.includes('parcel') && (
        <Form.Item label="快递公司和单号" htmlFor="act-parcel">
          <Input
            id="act-parcel"
            maxLength={40}
            value={parcelNo}
            onChange={({ target }) => setParcelNo(target.value)}
          />
        </Form.Item>
      )}
      <Form.Item
        label={`${action === 'note' ? '备注（仅同事可见）' : '原因（客户会看到）'}${button.words === 'must' ? '' : '，可以不写'}`}
        htmlFor="act-words"
      >
        <Input.TextArea
          id="act-words"
          rows={3}
          maxLength={500}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </Form.Item>
      <div className="matter-buttons">
        <Button type="primary" htmlType="submit" loading={act.isPending} disabled={!isReady}>
          {button.label}
        </Button>
        <Button onClick={onClose}>先不办</Button>
      </div>
    </Form>
  )
}

const genuine: { value: Ruling; label: string } = { value: 'confirmed', label: '属实，算数' }

const proofOptions = (action: DeskButton['action']): { value: Ruling; label: string }[] =>
  action === 'change'
    ? [
        genuine,
        { value: 'altered', label: '有改动，不算' },
        { value: 'noProof', label: '不是买这台的，不算' },
      ]
    : [genuine]

const findingOptions: { value: Ruling; label: string }[] = [
  { value: 'noProof', label: '不成立，不因为它影响保修' },
  { value: 'confirmed', label: '属实' },
]

/** A proof that nobody chose anything for isn't ruled on. */
const withRuling = (
  rulings: Record<string, Ruling>,
  proofId: string,
  ruling: Ruling | undefined,
): Record<string, Ruling> => {
  const { [proofId]: _, ...others } = rulings
  return ruling === undefined ? others : { ...others, [proofId]: ruling }
}
