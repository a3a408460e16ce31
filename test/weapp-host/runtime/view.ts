import { showAttributes } from './attributes'
import type { ControlHost, CreateControl } from './controls/control'
import type { Definitions } from './definitions'
import { fire } from './events'
import { createInstance, type Instance } from './instance'
import { objectOf, type WeappPackage } from './package'
import { folderOf, resolvePath } from './paths'
import { nodeOf, rememberNode, type ViewNode } from './view-node'
import { type Placed, placedChildren, type VirtualNode } from './virtual-tree'

/** WeChat's compiled templates: a path gives a function of the data. */
export type Templates = (file: string) => ((data: unknown) => VirtualNode) | undefined

export interface ViewParts {
  package: WeappPackage
  templates: Templates
  definitions: Definitions
  controls: Record<string, CreateControl>
  controlHost: ControlHost
}

export interface View {
  template(path: string): (data: unknown) => VirtualNode
  /** Brings what is inside an element into line with an instance's template and data. */
  draw(instance: Instance, content: HTMLElement): void
  /** Ends the components inside an element that goes away. */
  unmount(element: Element): void
}

/** Draws templates into elements, keeping those that stay: an input keeps its caret, a list its scroll. */
export function createView(parts: ViewParts): View {
  const { definitions, controls, controlHost } = parts
  const childrenOf = new WeakMap<HTMLElement, Map<string, HTMLElement | Text>>()

  const template = (path: string) => {
    const made = parts.templates(`${path}.wxml`)
    if (!made) throw new Error(`no template for ${path}`)
    return made
  }

  function draw(instance: Instance, content: HTMLElement): void {
    patch(content, placedChildren(instance.template()), instance)
  }

  function patch(content: HTMLElement, placed: Placed[], owner: Instance): void {
    const before = childrenOf.get(content) ?? new Map<string, HTMLElement | Text>()
    const now = new Map<string, HTMLElement | Text>()
    for (const child of placed) {
      if (now.has(child.key)) console.error(`two children with one wx:key in ${owner.path}: ${child.key}`)
      now.set(child.key, before.get(child.key) ?? create(child, owner))
    }
    childrenOf.set(content, now)
    // Removed before anything is moved: moving an element with the caret in it would take the caret away.
    for (const [key, child] of before) if (now.get(key) !== child) remove(child)
    let place = content.firstChild
    for (const child of now.values()) {
      if (child === place) place = place.nextSibling
      else content.insertBefore(child, place)
    }
    for (const child of placed) {
      const shown = now.get(child.key)
      if (shown) update(shown, child)
    }
  }

  function create(child: Placed, owner: Instance): HTMLElement | Text {
    if ('text' in child) return document.createTextNode('')
    const { tag } = child.node
    const element = document.createElement(tag)
    const node: ViewNode = { key: child.key, tag, element, content: element, attributes: {}, owner }
    rememberNode(node)
    const control = controls[tag]?.(element, (type, detail) => fire(node, type, { detail }), controlHost)
    if (control) Object.assign(node, { control, content: control.content ?? element })
    else attachComponent(node, componentPath(owner, tag))
    return element
  }

  function attachComponent(node: ViewNode, path: string | undefined): void {
    if (path === undefined) return
    const component = createInstance({
      path,
      definition: definitions.load(path),
      figures: node.owner.figures,
      template: template(path),
      draw: (instance) => draw(instance, node.content),
      emit: (type, detail) => fire(node, type, { detail }),
    })
    component.self.id = node.element.id
    component.self.dataset = {}
    node.component = component
  }

  /** Which component a tag means in this page or component, by `usingComponents`. */
  function componentPath(owner: Instance, tag: string): string | undefined {
    const { usingComponents } = parts.package.json[`${owner.path}.json`] ?? {}
    const common = parts.package.json['app.json']?.usingComponents
    const wanted = { ...objectOf(common), ...objectOf(usingComponents) }[tag.replace(/^wx-/, '')]
    return typeof wanted === 'string' ? resolvePath(folderOf(owner.path), wanted) : undefined
  }

  function update(shown: HTMLElement | Text, child: Placed): void {
    if ('text' in child) {
      if (shown instanceof Text && shown.data !== child.text) shown.data = child.text
      return
    }
    const node = shown instanceof HTMLElement ? nodeOf(shown) : undefined
    if (!node) return
    showAttributes(node, { ...child.node.attr })
    if (node.component) updateComponent(node, node.component)
    else patch(node.content, placedChildren(child.node), node.owner)
    node.control?.childrenChanged?.()
  }

  function updateComponent(node: ViewNode, component: Instance): void {
    component.setProperties(node.attributes)
    const hadDrawn = childrenOf.has(node.content)
    if (!hadDrawn) component.lifetime('created')
    draw(component, node.content)
    if (hadDrawn) return
    component.lifetime('attached')
    component.lifetime('ready')
  }

  function remove(child: HTMLElement | Text): void {
    if (child instanceof HTMLElement) unmount(child)
    child.remove()
  }

  function unmount(element: Element): void {
    for (const inner of [element, ...element.querySelectorAll('*')]) {
      nodeOf(inner)?.component?.lifetime('detached')
    }
  }
  return { template, draw, unmount }
}
