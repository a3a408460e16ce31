import type { TriageAnswer } from '@/contract/knowledge/triage'
import type { Fault } from '@/contract/ticket/report'
import type { TriageNode, TriageTree } from './tree'
import { walk } from './walk'

/** One question and its answer, as the technician reads them. */
export interface Told {
  readonly asked: string
  readonly said: string
}

/** The way through the tree in words; it ends where the answers leave the tree. */
export const retell = (tree: TriageTree, answers: readonly TriageAnswer[]): Told[] =>
  stepsOf(tree, answers).flatMap(({ node, said }) => {
    const asked = questionOf(node)
    return asked === null ? [] : [{ asked, said }]
  })

/** What was tried and didn't help, for the ticket's fault. */
export const triedIn = (tree: TriageTree, answers: readonly TriageAnswer[]): Fault['tried'] => [
  ...new Set(
    stepsOf(tree, answers).flatMap(({ node, option }) =>
      node.kind === 'fix' && option === 'still' && node.tried ? [node.tried] : [],
    ),
  ),
]

/** Whether the stop rule stood on the way: the report then begins with the power off, and is urgent. */
export const wasStopped = (tree: TriageTree, answers: readonly TriageAnswer[]): boolean =>
  stepsOf(tree, answers).some(({ node }) => node.kind === 'stop')

const stepsOf = (tree: TriageTree, answers: readonly TriageAnswer[]) =>
  answers.flatMap(({ option }, passed) => {
    const here = walk(tree, answers.slice(0, passed))
    if (here.at !== 'node') return []
    const chosen = here.options.find(({ id }) => id === option)
    return chosen === undefined ? [] : [{ node: here.node, option, said: chosen.words }]
  })

const questionOf = (node: TriageNode): string | null => {
  switch (node.kind) {
    case 'ask':
    case 'normal':
    case 'fix':
      return node.words
    case 'stop':
      return '先断电'
    case 'book':
      return null
    default:
      return node satisfies never
  }
}
