import fc from 'fast-check'
import { drawingId } from '@/contract/knowledge/article'
import { MOST_TRIAGE_ANSWERS, type TriageAnswer } from '@/contract/knowledge/triage'
import { symptomOf, symptoms } from '@/contract/ticket/symptom'
import { likelyParts } from '@/domain/dispatch/likely-part'
import { needsTrainedHands } from '@/domain/knowledge/hands-off'
import { SOLVED, START, type TriageNode, type TriageTree } from '@/domain/triage/tree'
import { triageTrees } from '@/domain/triage/trees'
import { optionsOf, walk } from '@/domain/triage/walk'

const trees = symptoms.map(({ id, zh }) => [zh, triageTrees[id]] as const)
const nodesOf = ({ nodes }: TriageTree): [string, TriageNode][] => Object.entries(nodes)

/** Every way from there to an end, as the names of its nodes. A ring would never return, so it throws. */
const waysFrom = (tree: TriageTree, name: string, passed: readonly string[] = []): string[][] => {
  if (name === SOLVED) return [[SOLVED]]
  if (passed.includes(name)) throw new Error(`${tree.symptom} goes in a ring at ${name}`)
  const node = tree.nodes[name]
  if (node === undefined) throw new Error(`${tree.symptom} leads to ${name}, which isn't there`)
  if (node.kind === 'book') return [[name]]
  return optionsOf(node).flatMap(({ to }) =>
    waysFrom(tree, to, [...passed, name]).map((way) => [name, ...way]),
  )
}

describe.each(trees)('given %s', (_zh, tree) => {
  const ways = waysFrom(tree, START)

  test('each way ends, within what a ticket can carry', () => {
    for (const way of ways) expect(way.length - 1).toBeLessThanOrEqual(MOST_TRIAGE_ANSWERS)
  })

  test('each screen can be reached', () => {
    const reached = new Set(ways.flat())
    expect(nodesOf(tree).filter(([name]) => !reached.has(name))).toEqual([])
  })

  test('danger is asked about or stopped before anything else', () => {
    const first = tree.nodes[START]
    if (symptomOf(tree.symptom).safety) expect(first?.kind).toBe('stop')
    else
      expect(
        optionsOf(first ?? { kind: 'book', words: '', partId: null }).map(({ to }) => tree.nodes[to]?.kind),
      ).toEqual(expect.arrayContaining(['stop', 'stop', 'stop', 'stop']))
  })

  test('after a stop nothing is tried and nothing is called solved', () => {
    const stops = nodesOf(tree).flatMap(([name, { kind }]) => (kind === 'stop' ? [name] : []))
    for (const stop of stops)
      for (const [, ...after] of waysFrom(tree, stop)) {
        expect(after).not.toContain(SOLVED)
        expect(after.map((name) => tree.nodes[name]?.kind)).not.toContain('fix')
      }
  })

  test('nobody is told to touch wires or to open the housing', () => {
    const steps = nodesOf(tree).flatMap(([, node]) => (node.kind === 'fix' ? node.steps : []))
    expect(steps.filter(({ words }) => needsTrainedHands(words))).toEqual([])
  })

  test('the likely part is one that dispatch knows', () => {
    const known = likelyParts.map(({ partId }) => partId)
    for (const [, node] of nodesOf(tree))
      if (node.kind === 'book' && node.partId !== null) expect(known).toContain(node.partId)
  })

  test('its drawings exist, and its options have names of their own', () => {
    for (const [, node] of nodesOf(tree)) {
      if (node.kind === 'fix')
        for (const { drawing } of node.steps) if (drawing) expect(drawingId.options).toContain(drawing)
      const ids = optionsOf(node).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('whoever answers anything at all comes to an end', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(9)), (choices) => {
        const answers: TriageAnswer[] = []
        for (const choice of choices) {
          const here = walk(tree, answers)
          if (here.at !== 'node') return here.at === 'solved' || here.at === 'book'
          const option = here.options[choice % here.options.length]
          if (option === undefined || answers.length > MOST_TRIAGE_ANSWERS) return false
          answers.push({ node: here.name, option: option.id })
        }
        return false
      }),
    )
  })
})

test('a symptom of danger offers nothing to try', () => {
  for (const { id } of symptoms.filter(({ safety }) => safety))
    expect(nodesOf(triageTrees[id]).map(([, { kind }]) => kind)).not.toContain('fix')
})
