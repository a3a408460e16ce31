import type { TriageWay } from '@/contract/knowledge/triage'
import { retell, type Told } from './retell'
import { triageTrees } from './trees'
import { walk } from './walk'

/** Whether this is a way through that symptom's tree, and it ended where it says. */
export const isWay = ({ symptom, answers, outcome }: TriageWay): boolean => {
  const end = walk(triageTrees[symptom], answers)
  switch (end.at) {
    case 'astray':
      return false
    case 'solved':
      return outcome === 'solved'
    case 'book':
      return outcome !== 'solved'
    case 'node':
      return outcome === 'left'
    default:
      return end satisfies never
  }
}

/** The way in words, and what it came to; an old way is told as far as today's tree goes. */
export const tellWay = ({ symptom, answers }: TriageWay): readonly Told[] => {
  const tree = triageTrees[symptom]
  const end = walk(tree, answers)
  const told = retell(tree, answers)
  return end.at === 'book' ? [...told, { asked: '看下来', said: end.words }] : told
}
