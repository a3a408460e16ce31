import { fire } from '../events'
import { nodeOf, nodesWithin, type ViewNode } from '../view-node'
import type { Attributes } from '../virtual-tree'
import { type CreateControl, isOn, textOf } from './control'

const FIELDS = 'wx-input, wx-textarea, wx-picker, wx-switch, wx-slider, wx-radio-group, wx-checkbox-group'

/** https://developers.weixin.qq.com/miniprogram/dev/component/button.html; screen readers hear a button. */
export const button: CreateControl = (element, emit, host) => {
  let attributes: Attributes = {}
  return {
    update: (next) => {
      attributes = next
      if (!element.hasAttribute('role')) element.setAttribute('role', 'button')
      element.tabIndex = isOn(next.disabled) ? -1 : 0
      element.dataset.type = textOf(next.type) || 'default'
      element.dataset.size = textOf(next.size) || 'default'
      element.toggleAttribute('data-plain', isOn(next.plain))
      element.toggleAttribute('data-loading', isOn(next.loading))
      if (isOn(next.disabled)) element.setAttribute('aria-disabled', 'true')
      else if (next.ariaDisabled === undefined) element.removeAttribute('aria-disabled')
    },
    onTap: () => {
      const form = element.closest('wx-form')
      const formNode = form ? nodeOf(form) : undefined
      if (formNode && attributes.formType === 'submit') submit(formNode)
      if (formNode && attributes.formType === 'reset') reset(formNode)
      const openType = textOf(attributes.openType)
      if (openType !== '')
        host.openType(openType).then((answer) => answer && emit(answer.event, answer.detail))
    },
  }
}

export function submit(form: ViewNode): void {
  const entries = nodesWithin(form.element, FIELDS).flatMap(({ attributes, control }) =>
    attributes.name && control?.formValue ? [[String(attributes.name), control.formValue()]] : [],
  )
  fire(form, 'submit', { detail: { value: Object.fromEntries(entries), formId: '' } })
}

function reset(form: ViewNode): void {
  for (const { control } of nodesWithin(form.element, FIELDS)) control?.reset?.()
  fire(form, 'reset', { detail: {} })
}
