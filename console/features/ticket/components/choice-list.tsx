import { useEffect, useRef } from 'react'
import { Icon } from '@/console/components/icon'

export interface Choice {
  id: string
  title: string
  about: string
  /** Why it can't be picked. */
  refusal: string | null
}

interface ChoiceListProps {
  name: string
  legend: string
  choices: readonly Choice[]
  value?: string
  onChange?: (id: string) => void
}

/** One of several, those that can be picked first; the others stay in sight with the reason. */
export const ChoiceList = ({ name, legend, choices, value, onChange }: ChoiceListProps) => {
  const list = useRef<HTMLFieldSetElement>(null)
  // The choices come after the form has opened, when its first field has the focus already.
  useEffect(() => list.current?.querySelector<HTMLElement>('input:not([disabled])')?.focus(), [])
  return (
    <fieldset className="choices" ref={list}>
      <legend>{legend}</legend>
      {possibleFirst(choices).map((choice) => (
        <label key={choice.id} className={choice.refusal === null ? 'choice' : 'choice choice-refused'}>
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={value === choice.id}
            disabled={choice.refusal !== null}
            onChange={() => onChange?.(choice.id)}
          />
          <span className="choice-title">{choice.title}</span>
          <span className="choice-about">{choice.about}</span>
          {choice.refusal !== null && (
            <span className="choice-why">
              <Icon name="alert" sizePx={14} />
              {choice.refusal}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}

const possibleFirst = (choices: readonly Choice[]): Choice[] => [
  ...choices.filter((choice) => choice.refusal === null),
  ...choices.filter((choice) => choice.refusal !== null),
]
