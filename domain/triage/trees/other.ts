import { powerReset, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const other: TriageTree = {
  symptom: 'other',
  nodes: {
    ...safetyFirst('reset'),
    reset: powerReset('book'),
    book: { kind: 'book', words: '报修时用几句话说清楚，拍照或录一段，师傅好准备。', partId: null },
  },
}
