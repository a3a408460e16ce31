import { Input, Textarea, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/src/components/icon'
import { inputLabel } from '@/src/platform/input-label'
import './field.css'
import { countLeft, type FieldKind, inputTypeOf } from './field-kind'

export interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  kind?: FieldKind
  /** Below the label: what a good answer looks like. */
  hint?: string | undefined
  /** Below the input, in words: what is wrong and how to mend it. */
  error?: string | undefined
  placeholder?: string
  maxLength?: number
  /** When the customer has left the field. */
  onDone?: (() => void) | undefined
  /** Beside the input: a button that fills it. */
  aside?: ReactNode
}

/** One thing to write: label above, error below. */
export function Field(props: FieldProps) {
  const {
    label,
    value,
    onChange,
    kind = 'text',
    hint,
    error,
    placeholder = '',
    maxLength = 80,
    onDone,
    aside,
  } = props
  const shared = {
    value,
    maxlength: maxLength,
    placeholder,
    placeholderClass: 'field-placeholder',
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    ...(onDone === undefined ? {} : { onBlur: onDone }),
    ...inputLabel(label),
  }
  return (
    <View className={error === undefined ? 'field' : 'field field-wrong'}>
      <View className="field-label">{label}</View>
      {hint !== undefined && <View className="t-small">{hint}</View>}
      <View className="field-row">
        {kind === 'long' ? (
          <Textarea className="field-input field-long" autoHeight disableDefaultPadding {...shared} />
        ) : (
          <Input className="field-input" type={inputTypeOf(kind)} {...shared} />
        )}
        {aside}
      </View>
      {kind === 'long' && <View className="field-count">{countLeft(value, maxLength)}</View>}
      {error !== undefined && (
        <View className="field-error is-missing" role="alert">
          <Icon name="warning" />
          <View className="spring">{error}</View>
        </View>
      )}
    </View>
  )
}
