import type { Control } from './controls/control'
import type { Instance } from './instance'
import type { Attributes } from './virtual-tree'

/** What stands behind an element of the page. */
export interface ViewNode {
  key: string
  tag: string
  element: HTMLElement
  /** Where children go: the element, or a place within its control. */
  content: HTMLElement
  attributes: Attributes
  /** The page or component whose template this node stands in; its methods hear the node's events. */
  owner: Instance
  /** The component that this node is, where it is one. */
  component?: Instance
  control?: Control
}

const nodes = new WeakMap<Element, ViewNode>()

export const rememberNode = (node: ViewNode): void => {
  nodes.set(node.element, node)
}

export const nodeOf = (element: Element): ViewNode | undefined => nodes.get(element)

/** The nearest node at or above an element, for events that start deep inside a control. */
export function nodeAround(start: Element | null): ViewNode | undefined {
  for (let element = start; element; element = element.parentElement) {
    const node = nodes.get(element)
    if (node) return node
  }
  return undefined
}

/** Every node with this tag inside an element. */
export const nodesWithin = (element: Element, tags: string): ViewNode[] =>
  [...element.querySelectorAll(tags)].flatMap((found) => nodes.get(found) ?? [])
