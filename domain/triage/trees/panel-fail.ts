import { powerReset, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const panelFail: TriageTree = {
  symptom: 'panel-fail',
  nodes: {
    ...safetyFirst('wet'),
    wet: {
      kind: 'ask',
      words: '手或者面板上是不是有水？',
      options: [
        { id: 'yes', words: '有水', to: 'dry' },
        { id: 'no', words: '是干的', to: 'lock' },
      ],
    },
    dry: {
      kind: 'fix',
      words: '擦干再按',
      steps: [{ words: '手擦干，用干布擦干面板。', drawing: 'wipe' }, { words: '等五分钟，再按。' }],
      to: 'lock',
    },
    lock: {
      kind: 'fix',
      words: '看看童锁',
      steps: [{ words: '面板上有锁的图标亮着，长按它三到五秒。' }, { words: '听到“嘀”就解开了，再按。' }],
      to: 'reset',
    },
    reset: powerReset('book'),
    book: { kind: 'book', words: '像是控制面板的问题，师傅会带上。遥控器能用就先用着。', partId: 'panel' },
  },
}
