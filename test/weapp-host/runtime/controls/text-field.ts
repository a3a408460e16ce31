import type { Attributes } from '../virtual-tree'
import { type Control, type CreateControl, type Emit, isOn, textOf } from './control'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Keyboards of WeChat's input types. */
const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

/** https://developers.weixin.qq.com/miniprogram/dev/component/input.html */
export const input: CreateControl = (element, emit) => {
  const field = document.createElement('input')
  element.append(field)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') emit('confirm', { value: field.value })
  })
  return fieldControl(field, emit, (attributes) => {
    field.type = isOn(attributes.password) ? 'password' : 'text'
    field.inputMode = KEYBOARDS[textOf(attributes.type)] ?? 'text'
  })
}

/** https://developers.weixin.qq.com/miniprogram/dev/component/textarea.html */
export const textarea: CreateControl = (element, emit) => {
  const field = document.createElement('textarea')
  element.append(field)
  return fieldControl(field, emit, (attributes) => {
    if (!isOn(attributes.autoHeight)) return
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  })
}

function fieldControl(field: Field, emit: Emit, more: (attributes: Attributes) => void): Control {
  let given: string | undefined
  let focused = false
  field.addEventListener('input', () =>
    emit('input', { value: field.value, cursor: field.selectionEnd ?? field.value.length, keyCode: 0 }),
  )
  field.addEventListener('focus', () => emit('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => emit('blur', { value: field.value, cursor: field.value.length }))
  return {
    labelled: field,
    update: (attributes) => {
      const value = textOf(attributes.value)
      // Only a value that changed in the data replaces what is typed, as in WeChat.
      if (value !== given && value !== field.value) field.value = value
      given = value
      field.placeholder = textOf(attributes.placeholder)
      colourPlaceholder(field, textOf(attributes.placeholderClass))
      field.disabled = isOn(attributes.disabled)
      // WeChat cuts at 140 unless told; -1 is no limit.
      field.maxLength = attributes.maxlength === undefined ? 140 : Number(attributes.maxlength)
      more(attributes)
      const wantsFocus = isOn(attributes.focus) || isOn(attributes.autoFocus)
      if (wantsFocus && !focused) setTimeout(() => field.focus())
      focused = wantsFocus
    },
    onTap: () => field.focus(),
    formValue: () => field.value,
    reset: () => {
      field.value = ''
    },
  }
}

/** WeChat draws the placeholder as an element with this class; the browser's own takes over its colour. */
function colourPlaceholder(field: Field, className: string): void {
  if (className === '' || !field.isConnected) return
  const sample = Object.assign(document.createElement('span'), { className, hidden: true })
  field.after(sample)
  field.style.setProperty('--placeholder', getComputedStyle(sample).color)
  sample.remove()
}
