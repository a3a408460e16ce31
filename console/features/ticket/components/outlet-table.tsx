import { useEffect, useRef } from 'react'
import { Icon } from '@/console/components/icon'
import type { OutletChoice } from '@/contract/staff/ticket'

interface OutletTableProps {
  outlets: readonly OutletChoice[]
  /** One sentence for those farther away. */
  unseen: string | null
  value?: string | null
  onChange?: (outletId: string) => void
}

/** The outlets as the rule weighs them: figures side by side, and under each why it would get it or not. */
export const OutletTable = ({ outlets, unseen, value, onChange }: OutletTableProps) => {
  const list = useRef<HTMLFieldSetElement>(null)
  // The choices come after the form has opened, when its first field has the focus already.
  useEffect(() => {
    const radios = list.current?.querySelectorAll<HTMLElement>('input:not([disabled])') ?? []
    const checked = [...radios].find((radio) => radio.matches(':checked'))
    ;(checked ?? radios[0])?.focus({ preventScroll: true })
  }, [])
  return (
    <fieldset className="outlets" ref={list}>
      <legend>网点</legend>
      <div className="outlet outlet-head" aria-hidden="true">
        <span />
        <span>网点</span>
        <span>路程</span>
        <span>手上的单</span>
        <span>空位</span>
        <span>配件</span>
      </div>
      {outlets.map((outlet) => (
        <OutletRow
          key={outlet.outletId}
          outlet={outlet}
          checked={value === outlet.outletId}
          onPick={() => onChange?.(outlet.outletId)}
        />
      ))}
      {unseen !== null && <p className="outlets-unseen">{unseen}</p>}
    </fieldset>
  )
}

interface OutletRowProps {
  outlet: OutletChoice
  checked: boolean
  onPick: () => void
}

const OutletRow = ({ outlet, checked, onPick }: OutletRowProps) => {
  const { outletId, name, region, refusal, standing, why, distance, load, seat, part } = outlet
  return (
    <label className={`outlet outlet-${refusal === null ? standing : 'refused'}`}>
      <input
        type="radio"
        name="outletId"
        value={outletId}
        checked={checked}
        disabled={refusal !== null}
        onChange={onPick}
      />
      <span className="outlet-name">
        {name}
        {standing === 'best' && <span className="badge badge-good">推荐</span>}
        <span className="row-second">{region}</span>
      </span>
      <span>{distance}</span>
      <span>{load}</span>
      <span>{seat}</span>
      <span>{part ?? <span className="faint">–</span>}</span>
      <span className="outlet-why">
        {standing === 'unable' && <Icon name="alert" sizePx={14} />}
        {refusal ?? why}
      </span>
    </label>
  )
}
