import { cleanVents, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const odour: TriageTree = {
  symptom: 'odour',
  nodes: {
    ...safetyFirst('smell'),
    smell: {
      kind: 'ask',
      words: '像什么味道？',
      options: [
        { id: 'burnt', words: '焦糊味，烧塑料、烧电线', to: 'stopFire' },
        { id: 'plastic', words: '淡淡的塑料味，刚装不久', to: 'fresh' },
        { id: 'dust', words: '灰味、霉味', to: 'clean' },
        { id: 'drain', words: '下水道、油烟的味道', to: 'drain' },
      ],
    },
    fresh: {
      kind: 'normal',
      words: '新机头两三次有点塑料味是正常的。开窗，取暖和换气轮着各开十分钟，人先出来，两三次就散。',
      to: 'clean',
    },
    drain: {
      kind: 'fix',
      words: '先看是不是地漏',
      steps: [{ words: '往地漏里倒一杯水，盖好。' }, { words: '开换气半小时，门留一条缝。' }],
      to: 'bookDuct',
    },
    clean: cleanVents('book', { words: '开窗，开换气半小时，再闻一闻。' }),
    bookDuct: { kind: 'book', words: '像是排风管的止逆阀没关严，师傅来看。', partId: null },
    book: { kind: 'book', words: '师傅来看里面，先别连着用。', partId: null },
  },
}
