import type { ViewNode } from './view-node'
import type { Attributes } from './virtual-tree'

const HANDLER = /^(capture-)?(bind|catch|mut-bind)/

/** Shows a node's attributes on its element: class, style, id, hidden, `aria-*`, `data-*`. */
export function showAttributes(node: ViewNode, next: Attributes): void {
  const { element, control } = node
  const before = node.attributes
  node.attributes = next
  for (const name of Object.keys(before))
    if (!(name in next)) show(element, name, undefined, control?.labelled)
  for (const [name, value] of Object.entries(next)) {
    if (!HANDLER.test(name) && before[name] !== value) show(element, name, value, control?.labelled)
  }
  control?.update(next)
}

function show(element: HTMLElement, name: string, value: unknown, labelled: HTMLElement = element): void {
  if (name === 'class') element.className = textOf(value)
  else if (name === 'id') element.id = textOf(value)
  else if (name === 'style') setOrRemove(element, 'style', inPagePixels(textOf(value)))
  else if (name === 'hidden') element.hidden = value === true || value === 'true'
  else if (/^aria[A-Z]/.test(name)) showAria(labelled, name, value)
  else if (name === 'role') setOrRemove(labelled, 'role', textOf(value))
  else if (name.startsWith('data-') && typeof value !== 'object')
    setOrRemove(element, name.toLowerCase(), textOf(value))
  else if (name === 'disabled') element.toggleAttribute('disabled', value === true || value === 'true')
}

/** The compiler writes `aria-label` as `ariaLabel`; `aria-role` is WeChat's name for `role`. */
function showAria(element: HTMLElement, name: string, value: unknown): void {
  const attribute = name === 'ariaRole' ? 'role' : `aria-${name.slice(4).toLowerCase()}`
  const text = typeof value === 'boolean' ? String(value) : textOf(value)
  if (attribute === 'role' && text === '') element.removeAttribute('role')
  else setOrRemove(element, attribute, text)
}

function setOrRemove(element: HTMLElement, name: string, text: string): void {
  if (text === '') element.removeAttribute(name)
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text)
}

const textOf = (value: unknown): string =>
  value === undefined || value === null || value === false ? '' : String(value)

/** As in style sheets: see server/wxss.ts. */
const inPagePixels = (style: string): string =>
  style
    .replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--page-vh))')
