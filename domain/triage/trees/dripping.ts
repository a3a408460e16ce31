import { safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const dripping: TriageTree = {
  symptom: 'dripping',
  nodes: {
    ...safetyFirst('where'),
    where: {
      kind: 'ask',
      words: '水从哪儿来？',
      options: [
        { id: 'inside', words: '从机器里面、灯里滴出来', to: 'stopWater' },
        { id: 'surface', words: '面板外面一层水珠', to: 'dew' },
        { id: 'always', words: '不洗澡也滴', to: 'stopWater' },
      ],
    },
    stopWater: { kind: 'stop', rule: 'water', to: 'bookWater' },
    dew: {
      kind: 'normal',
      words: '热气碰到冷的面板凝成水珠，冬天洗完澡有几滴是正常的。',
      to: 'air',
    },
    air: {
      kind: 'fix',
      words: '把湿气赶走',
      steps: [
        { words: '洗澡时门留一条缝。' },
        { words: '洗完开换气半小时，用干布擦干面板。', drawing: 'wipe' },
      ],
      to: 'book',
    },
    bookWater: {
      kind: 'book',
      words: '师傅来看是排风管倒流还是楼上漏水。没看过之前别打开。',
      partId: null,
    },
    book: { kind: 'book', words: '师傅来看排风管的坡度和止逆阀。', partId: null },
  },
}
