import { cleanVents, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const weakHeating: TriageTree = {
  symptom: 'weak-heating',
  nodes: {
    ...safetyFirst('vented'),
    vented: {
      kind: 'ask',
      words: '取暖的时候，换气是不是也开着，或者门窗没关？',
      options: [
        { id: 'yes', words: '是', to: 'closeUp' },
        { id: 'no', words: '都关好了', to: 'patience' },
      ],
    },
    closeUp: {
      kind: 'fix',
      words: '先把热气留住',
      steps: [{ words: '关掉换气，关好门窗。' }, { words: '取暖开最高档，等十分钟。' }],
      to: 'clean',
    },
    patience: {
      kind: 'ask',
      words: '开到最高档，等了多久？',
      options: [
        { id: 'short', words: '不到十分钟', to: 'wait' },
        { id: 'long', words: '超过十分钟', to: 'clean' },
      ],
    },
    wait: {
      kind: 'normal',
      words: '天冷时要五到十分钟才暖，风暖刚开的一两分钟是凉的，这是正常的。',
      to: 'clean',
    },
    clean: cleanVents('kindOf', { words: '合上开关，开最高档，等十分钟。' }),
    kindOf: {
      kind: 'ask',
      words: '是灯取暖，还是吹热风？',
      options: [
        { id: 'lamps', words: '灯取暖，有的灯不亮', to: 'bookLamp' },
        { id: 'wind', words: '吹热风', to: 'book' },
      ],
    },
    bookLamp: { kind: 'book', words: '像是取暖灯泡的问题，师傅会带上。', partId: 'heat-lamp' },
    book: { kind: 'book', words: '像是取暖模块老化，师傅会带上。', partId: 'heating-module' },
  },
}
