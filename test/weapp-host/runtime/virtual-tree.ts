export type Attributes = Record<string, unknown>

/** A node as WeChat's compiled templates give it. `virtual` nodes stand for `block`, `wx:for`, `template`. */
export interface VirtualNode {
  tag: string
  attr?: Attributes
  children?: (VirtualNode | string | number | boolean | null | undefined)[]
  /** `wx:key`'s value, on the virtual node around each item. */
  wxKey?: unknown
  /** Which branch of `wx:if` or which template this is. */
  wxVkey?: unknown
}

/** A child to be shown, with a name that stays the same from one rendering to the next. */
export type Placed = { key: string; text: string } | { key: string; node: VirtualNode }

/** The children that are really shown, virtual nodes dissolved. */
export function placedChildren(node: VirtualNode, prefix = ''): Placed[] {
  return (node.children ?? []).flatMap((child, index): Placed[] => {
    if (child === null || child === undefined) return []
    if (typeof child !== 'object') {
      const text = String(child)
      return text === '' ? [] : [{ key: `${prefix}${index}#`, text }]
    }
    const name = child.wxKey === undefined || child.wxKey === '' ? String(index) : `k${String(child.wxKey)}`
    if (child.tag !== 'virtual') return [{ key: `${prefix}${name}:${child.tag}`, node: child }]
    const branch = child.wxVkey === undefined ? '' : `(${String(child.wxVkey)})`
    return placedChildren(child, `${prefix}${name}${branch}/`)
  })
}
