/** WeChat's accessibility attributes: https://developers.weixin.qq.com/miniprogram/dev/framework/accessibility.html */
const names = [
  'aria-label',
  'aria-hidden',
  'aria-disabled',
  'aria-checked',
  'aria-selected',
  'aria-expanded',
  'aria-live',
  'aria-modal',
  'aria-busy',
  'aria-valuenow',
  'aria-valuemax',
  'aria-level',
]

const components = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'Picker', 'ScrollView', 'Video']

/**
 * Attributes to add to Taro's templates, as `{component: {attribute: value}}`; an empty value means the prop of
 * the same name. Components write the standard `role`, which WeChat calls `aria-role`: its template reads both.
 */
export const ariaAttributes: Record<string, Record<string, string>> = Object.fromEntries(
  components.map((component) => [
    component,
    { ...Object.fromEntries(names.map((name) => [name, ''])), 'aria-role': 'i.role' },
  ]),
)
