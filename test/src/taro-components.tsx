import type { ChangeEvent, FocusEvent, ReactNode } from 'react'

/**
 * Taro's components as plain elements. Only what both platforms hand on is handed on: an attribute that WeChat
 * would drop must not make a test pass.
 */
interface Props {
  children?: ReactNode
  className?: string
  id?: string
  role?: string
  disabled?: boolean
  src?: string
  value?: string
  maxlength?: number
  placeholder?: string
  nativeProps?: Record<string, unknown>
  onClick?: () => void
  onError?: () => void
  onInput?: (event: { detail: { value: string } }) => void
  onBlur?: (event: { detail: { value: string } }) => void
  [aria: `aria-${string}`]: unknown
}

const handedOn = (props: Props) => ({
  className: props.className,
  id: props.id,
  role: props.role,
  onClick: props.onClick,
  ...Object.fromEntries(Object.entries(props).filter(([name]) => name.startsWith('aria-'))),
})

const typed = (props: Props) => ({
  ...handedOn(props),
  ...props.nativeProps,
  value: props.value,
  maxLength: props.maxlength,
  placeholder: props.placeholder,
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    props.onInput?.({ detail: { value: event.target.value } }),
  onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    props.onBlur?.({ detail: { value: event.target.value } }),
})

export const View = (props: Props) => <div {...handedOn(props)}>{props.children}</div>
export const Text = (props: Props) => <span {...handedOn(props)}>{props.children}</span>
export const ScrollView = View
export const Picker = View
export const Video = View
export const Button = (props: Props) => (
  <button type="button" disabled={props.disabled} {...handedOn(props)}>
    {props.children}
  </button>
)
export const Image = (props: Props) => (
  <img alt="" src={props.src} onError={props.onError} {...handedOn(props)} />
)
export const Input = (props: Props) => <input {...typed(props)} />
export const Textarea = (props: Props) => <textarea {...typed(props)} />
