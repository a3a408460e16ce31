import { powerReset, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const lightOff: TriageTree = {
  symptom: 'light-off',
  nodes: {
    ...safetyFirst('which'),
    which: {
      kind: 'ask',
      words: '不亮的是哪种灯？',
      options: [
        { id: 'white', words: '中间照明的白灯', to: 'reset' },
        { id: 'heat', words: '取暖的大灯泡', to: 'bookLamp' },
      ],
    },
    reset: powerReset('others'),
    others: {
      kind: 'ask',
      words: '取暖和换气还能用吗？',
      options: [
        { id: 'yes', words: '能用，只有灯不亮', to: 'book' },
        { id: 'no', words: '都不能用', to: 'bookPower' },
      ],
    },
    bookLamp: {
      kind: 'book',
      words: '像是取暖灯泡的问题。保修期内也可以自己拿到网点换。',
      partId: 'heat-lamp',
    },
    bookPower: { kind: 'book', words: '像是电源控制板的问题，师傅会带上。', partId: 'power-board' },
    book: { kind: 'book', words: '像是照明灯板的问题，师傅会带上。', partId: 'lamp-board' },
  },
}
