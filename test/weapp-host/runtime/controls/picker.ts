import { listOf, objectOf } from '../package'
import type { Attributes } from '../virtual-tree'
import { type ControlHost, type CreateControl, isOn, textOf } from './control'

/** https://developers.weixin.qq.com/miniprogram/dev/component/picker.html; its wheel is a list of choices here. */
export const picker: CreateControl = (element, emit, host) => {
  let attributes: Attributes = {}
  return {
    update: (next) => {
      attributes = next
    },
    onTap: () => {
      if (isOn(attributes.disabled)) return
      pick(attributes, host).then(
        (detail) => emit(detail ? 'change' : 'cancel', detail ?? {}),
        (error) => console.error(error),
      )
    },
    formValue: () => attributes.value,
    reset: () => element.blur(),
  }
}

/** Null where the customer closed it. */
async function pick(attributes: Attributes, { overlays, regions }: ControlHost): Promise<object | null> {
  const mode = textOf(attributes.mode) || 'selector'
  const title = textOf(attributes.headerText) || '请选择'
  if (mode === 'selector') {
    const labels = listOf(attributes.range).map((item) => labelOf(item, attributes.rangeKey))
    const index = await overlays.sheet(title, labels)
    return index === null ? null : { value: index }
  }
  if (mode === 'multiSelector') {
    const value: number[] = []
    for (const column of listOf(attributes.range)) {
      const labels = listOf(column).map((item) => labelOf(item, attributes.rangeKey))
      const index = await overlays.sheet(title, labels)
      if (index === null) return null
      value.push(index)
    }
    return { value }
  }
  if (mode === 'region') {
    const index = await overlays.sheet(
      title,
      regions.map(({ value }) => value.join(' ')),
    )
    const region = index === null ? undefined : regions[index]
    if (!region) return null
    const { value, code } = region
    return { value, code: [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code], postcode: '' }
  }
  if (mode === 'date' || mode === 'time') {
    const bounds = { min: textOf(attributes.start), max: textOf(attributes.end) }
    const value = await overlays.ask(title, { type: mode, value: textOf(attributes.value), ...bounds })
    return value === null ? null : { value }
  }
  throw new Error(`the container has no picker of mode ${mode}`)
}

function labelOf(item: unknown, key: unknown): string {
  return textOf(typeof key === 'string' && key !== '' ? objectOf(item)[key] : item)
}
