import { fire } from '../events'
import { nodeOf, nodesWithin } from '../view-node'
import type { Attributes } from '../virtual-tree'
import { type CreateControl, isOn, textOf } from './control'

/** A radio or checkbox: a native control with the children beside it; the group around it says what changed. */
const choiceOf =
  (kind: 'radio' | 'checkbox'): CreateControl =>
  (element) => {
    const mark = document.createElement('input')
    mark.type = kind
    mark.tabIndex = 0
    const content = document.createElement('span')
    element.append(mark, content)
    let given: boolean | undefined
    const toggle = () => {
      if (mark.disabled) return
      const group = element.closest(`wx-${kind}-group`)
      if (kind === 'checkbox') mark.checked = !mark.checked
      else if (mark.checked) return
      else {
        for (const other of group?.querySelectorAll<HTMLInputElement>('wx-radio input') ?? [])
          other.checked = false
        mark.checked = true
      }
      const node = group ? nodeOf(group) : undefined
      if (node) fire(node, 'change', { detail: { value: node.control?.formValue?.() } })
    }
    // The container's own tap does the work; the browser's default would undo it.
    mark.addEventListener('click', (event) => event.preventDefault())
    return {
      content,
      labelled: mark,
      update: (attributes) => {
        const checked = isOn(attributes.checked)
        if (checked !== given) mark.checked = checked
        given = checked
        mark.disabled = isOn(attributes.disabled)
        mark.value = textOf(attributes.value)
      },
      onTap: () => setTimeout(toggle),
      formValue: () => mark.checked,
      reset: () => {
        mark.checked = given ?? false
      },
    }
  }

const groupOf =
  (kind: 'radio' | 'checkbox'): CreateControl =>
  (element) => {
    const chosen = () =>
      nodesWithin(element, `wx-${kind}`).flatMap(({ control, attributes }) =>
        control?.formValue?.() === true ? [textOf(attributes.value)] : [],
      )
    return {
      update: () => {
        if (kind === 'radio' && !element.hasAttribute('role')) element.setAttribute('role', 'radiogroup')
      },
      formValue: () => (kind === 'radio' ? (chosen()[0] ?? '') : chosen()),
      reset: () => {
        for (const { control } of nodesWithin(element, `wx-${kind}`)) control?.reset?.()
      },
    }
  }

/** https://developers.weixin.qq.com/miniprogram/dev/component/switch.html */
const switchControl: CreateControl = (element, emit) => {
  const mark = document.createElement('input')
  mark.type = 'checkbox'
  mark.setAttribute('role', 'switch')
  element.append(mark)
  let attributes: Attributes = {}
  let given: boolean | undefined
  mark.addEventListener('click', (event) => event.preventDefault())
  return {
    labelled: mark,
    update: (next) => {
      attributes = next
      const checked = isOn(next.checked)
      if (checked !== given) mark.checked = checked
      given = checked
      mark.disabled = isOn(next.disabled)
      if (!mark.hasAttribute('role')) mark.setAttribute('role', 'switch')
    },
    onTap: () =>
      setTimeout(() => {
        if (isOn(attributes.disabled)) return
        mark.checked = !mark.checked
        emit('change', { value: mark.checked })
      }),
    formValue: () => mark.checked,
  }
}

/** A tap on a label's words goes to the control that it is for, or the first inside it. */
const label: CreateControl = (element) => {
  let target = ''
  return {
    update: (attributes) => {
      target = textOf(attributes.for)
    },
    onTap: (hit) => {
      const inside = 'wx-radio, wx-checkbox, wx-switch, wx-button, wx-input, wx-textarea'
      const found = target === '' ? element.querySelector(inside) : document.getElementById(target)
      if (found && !found.contains(hit)) nodeOf(found)?.control?.onTap?.(found)
    },
  }
}

export const choiceControls: Record<string, CreateControl> = {
  'wx-radio': choiceOf('radio'),
  'wx-checkbox': choiceOf('checkbox'),
  'wx-radio-group': groupOf('radio'),
  'wx-checkbox-group': groupOf('checkbox'),
  'wx-switch': switchControl,
  'wx-label': label,
}
