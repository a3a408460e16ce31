import type { OfficialKind } from '@/contract/customer/official'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { hasScanner, scanCode } from '@/src/platform/scan'
import { kindOptions, valueField } from '../../kinds'
import type { Typed } from './ask-of'

export interface CheckFormProps {
  kind: OfficialKind
  typed: Typed
  wrong: { field: keyof Typed; words: string } | undefined
  onKind: (kind: OfficialKind) => void
  onType: (more: Partial<Typed>) => void
}

/** What is to be looked up. */
export function CheckForm({ kind, typed, wrong, onKind, onType }: CheckFormProps) {
  const { label, hint, most } = valueField[kind]
  const errorAt = (field: keyof Typed) => (wrong?.field === field ? wrong.words : undefined)
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned.ok) onType({ value: scanned.text.slice(0, most) })
    else if (scanned.reason !== 'cancelled') toast('没扫到，请把网址打进来。')
  }
  return (
    <>
      <Choice label="要查什么" options={kindOptions} value={kind} onChange={onKind} columns={2} />
      <Field
        kind={kind === 'message' ? 'long' : 'text'}
        label={label}
        hint={hint}
        value={typed.value}
        maxLength={most}
        onChange={(value) => onType({ value })}
        error={errorAt('value')}
      />
      {kind === 'link' && hasScanner && (
        <Button kind="quiet" icon="scan" onTap={() => void scan()}>
          扫一扫二维码
        </Button>
      )}
      {kind === 'person' && (
        <>
          <Field
            label="姓名"
            value={typed.name}
            maxLength={20}
            onChange={(name) => onType({ name })}
            error={errorAt('name')}
          />
          <Field
            kind="number"
            label="他念的动态码（选填）"
            hint="师傅手机上的 6 位数字，每 10 分钟换一次。"
            value={typed.code}
            maxLength={8}
            onChange={(code) => onType({ code })}
            error={errorAt('code')}
          />
        </>
      )}
      {kind === 'fee' && (
        <Field
          label="要收多少钱（元）"
          value={typed.amount}
          maxLength={10}
          onChange={(amount) => onType({ amount })}
          error={errorAt('amount')}
        />
      )}
    </>
  )
}
