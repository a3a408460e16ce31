import { nodeAround, type ViewNode } from './view-node'

/** https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html */
const BUBBLING =
  /^(tap|longpress|longtap|touch(start|move|end|cancel|forcechange)|transitionend|animation\w+)$/

export interface EventParts {
  detail?: unknown
  touches?: unknown[]
  changedTouches?: unknown[]
}

let tapping = false

/** Whether the code that runs now was started by a tap; WeChat opens some dialogs only then. */
export const isInTap = (): boolean => tapping

/** Gives an event to the handlers of a node and, where its kind bubbles, of those around it. */
export function fire(start: ViewNode, type: string, parts: EventParts = {}): void {
  if (type === 'tap' || type === 'submit') markTap()
  const timeStamp = Math.round(performance.now())
  let node: ViewNode | undefined = start
  while (node) {
    const { attributes, owner, element } = node
    const caught = attributes[`catch${type}`] ?? attributes[`catch:${type}`]
    const handler = caught ?? attributes[`bind${type}`] ?? attributes[`bind:${type}`]
    if (typeof handler === 'string' && handler !== '') {
      const target = describe(seenFrom(owner, start))
      const { detail = {}, touches = [], changedTouches = [] } = parts
      owner.call(handler, {
        type,
        timeStamp,
        target,
        currentTarget: describe(node),
        detail,
        touches,
        changedTouches,
        mark: {},
      })
    }
    if (!BUBBLING.test(type) || (typeof caught === 'string' && caught !== '')) return
    node = nodeAround(element.parentElement)
  }
}

/** A listener outside a component sees the component as the target, not what is inside it. */
function seenFrom(owner: ViewNode['owner'], start: ViewNode): ViewNode {
  let node: ViewNode | undefined = start
  while (node && node.owner !== owner) node = nodeAround(node.element.parentElement)
  return node ?? start
}

function describe({ element, attributes }: ViewNode) {
  return {
    id: element.id,
    dataset: datasetOf(attributes),
    offsetLeft: element.offsetLeft,
    offsetTop: element.offsetTop,
  }
}

/** `data-my-thing` is read as `myThing`; capitals are lowered, as WeChat does. */
export function datasetOf(attributes: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(attributes).flatMap(([name, value]) => {
    if (!name.startsWith('data-')) return []
    const camel = name
      .slice(5)
      .toLowerCase()
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return [[camel, value]]
  })
  return Object.fromEntries(entries)
}

/** Promises that a handler awaits at once still count; anything that waits for a timer or the net doesn't. */
function markTap(): void {
  tapping = true
  setTimeout(() => {
    tapping = false
  })
}
