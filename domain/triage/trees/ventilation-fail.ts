import { cleanVents, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const ventilationFail: TriageTree = {
  symptom: 'ventilation-fail',
  nodes: {
    ...safetyFirst('turns'),
    turns: {
      kind: 'ask',
      words: '只开换气，听得到电机在转吗？',
      options: [
        { id: 'yes', words: '在转，可是没风', to: 'tissue' },
        { id: 'no', words: '不转，或者嗡嗡响不转', to: 'book' },
      ],
    },
    tissue: {
      kind: 'ask',
      words: '门留一条缝，放一张薄纸巾到进风口，吸得住吗？',
      options: [
        { id: 'holds', words: '吸得住', to: 'fine' },
        { id: 'falls', words: '吸不住', to: 'clean' },
      ],
    },
    fine: {
      kind: 'normal',
      words: '吸得住就是正常的。换气往外抽，吹不到人。门留条缝，洗完再开半小时，湿气才走得掉。',
      to: 'clean',
    },
    clean: cleanVents('duct', { words: '合上开关，再放纸巾试一次。' }),
    duct: {
      kind: 'ask',
      words: '是不是只在做饭的时间没风？',
      options: [
        { id: 'yes', words: '是，别的时间有风', to: 'shaft' },
        { id: 'no', words: '一直没风', to: 'book' },
      ],
    },
    shaft: {
      kind: 'normal',
      words: '做饭时公共烟道里压力大，风会小一些，换一个时间开就好。',
      to: 'book',
    },
    book: { kind: 'book', words: '像是换气电机或排风管的问题，师傅会带上电机。', partId: 'fan-motor' },
  },
}
