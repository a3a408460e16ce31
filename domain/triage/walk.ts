import type { TriageAnswer } from '@/contract/knowledge/triage'
import { type Option, SOLVED, START, type TriageNode, type TriageTree } from './tree'

export type Whereabouts =
  /** Here one is, and may choose. */
  | {
      readonly at: 'node'
      readonly name: string
      readonly node: TriageNode
      readonly options: readonly Option[]
    }
  /** The end: nothing is wrong any more, or a visit. */
  | { readonly at: 'solved' }
  | { readonly at: 'book'; readonly words: string; readonly partId: string | null }
  /** The answers aren't of this tree: it has changed since, or somebody made them up. */
  | { readonly at: 'astray' }

/** Where these answers lead, from the beginning. */
export const walk = (tree: TriageTree, answers: readonly TriageAnswer[]): Whereabouts => {
  let name = START
  for (const answer of answers) {
    const node = nodeOf(tree, name)
    const option = node && optionsOf(node).find(({ id }) => id === answer.option)
    if (answer.node !== name || option === undefined) return { at: 'astray' }
    name = option.to
  }
  if (name === SOLVED) return { at: 'solved' }
  const node = nodeOf(tree, name)
  if (node === undefined) return { at: 'astray' }
  if (node.kind === 'book') return { at: 'book', words: node.words, partId: node.partId }
  return { at: 'node', name, node, options: optionsOf(node) }
}

/** What may be chosen there; nothing at the end. */
export const optionsOf = (node: TriageNode): readonly Option[] => {
  switch (node.kind) {
    case 'ask':
      return node.options
    case 'stop':
      return [{ id: 'powerOff', words: '已经断电', to: node.to }]
    case 'normal':
      return [
        { id: 'fine', words: '明白了，不用报修', to: SOLVED },
        { id: 'still', words: '不是这样，接着看', to: node.to },
      ]
    case 'fix':
      return [
        { id: 'fixed', words: '好了', to: SOLVED },
        { id: 'still', words: '试过了，还是不行', to: node.to },
        { id: 'cannot', words: '这一步我做不了', to: node.to },
      ]
    case 'book':
      return []
    default:
      return node satisfies never
  }
}

/** A name of `Object` is not a node's. */
const nodeOf = ({ nodes }: TriageTree, name: string): TriageNode | undefined =>
  Object.hasOwn(nodes, name) ? nodes[name] : undefined
