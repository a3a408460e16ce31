import { powerReset, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const errorCode: TriageTree = {
  symptom: 'error-code',
  nodes: {
    ...safetyFirst('what'),
    what: {
      kind: 'ask',
      words: '屏幕上是什么？',
      options: [
        { id: 'code', words: '字母加数字，例如 E1、F2', to: 'reset' },
        { id: 'number', words: '只有数字', to: 'number' },
        { id: 'garbled', words: '乱码，缺笔画', to: 'reset' },
      ],
    },
    number: {
      kind: 'normal',
      words: '只有数字，多半是温度，或者定时还剩几分钟，这是正常的。',
      to: 'reset',
    },
    reset: powerReset('seen'),
    seen: {
      kind: 'ask',
      words: '现在屏幕上是？',
      options: [
        { id: 'same', words: '还是那个代码', to: 'book' },
        { id: 'garbled', words: '还是乱码', to: 'bookPanel' },
      ],
    },
    bookPanel: { kind: 'book', words: '像是控制面板的问题，师傅会带上。', partId: 'panel' },
    book: { kind: 'book', words: '报修时拍一张代码，师傅照着代码带配件。', partId: 'power-board' },
  },
}
