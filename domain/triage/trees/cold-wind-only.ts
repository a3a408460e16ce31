import { powerReset, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const coldWindOnly: TriageTree = {
  symptom: 'cold-wind-only',
  nodes: {
    ...safetyFirst('mode'),
    mode: {
      kind: 'ask',
      words: '面板上亮着的是哪一个？',
      options: [
        { id: 'blow', words: '吹风或换气', to: 'wrongKey' },
        { id: 'heat', words: '取暖', to: 'howLong' },
        { id: 'unsure', words: '看不出来', to: 'wrongKey' },
      ],
    },
    wrongKey: {
      kind: 'normal',
      words: '“吹风”本来就是凉的，“换气”是往外抽。按“取暖”，等两分钟。凉霸只吹凉风。',
      to: 'howLong',
    },
    howLong: {
      kind: 'ask',
      words: '按了取暖，等了多久？',
      options: [
        { id: 'short', words: '不到两分钟', to: 'warmUp' },
        { id: 'long', words: '五分钟以上', to: 'rested' },
      ],
    },
    warmUp: { kind: 'normal', words: '刚开的一两分钟吹凉风是正常的，再等等。', to: 'rested' },
    rested: {
      kind: 'ask',
      words: '是不是用了很久，突然变凉的？',
      options: [
        { id: 'yes', words: '是', to: 'cool' },
        { id: 'no', words: '一开始就凉', to: 'reset' },
      ],
    },
    cool: {
      kind: 'fix',
      words: '让它歇半小时',
      steps: [{ words: '关掉，等半小时凉透：太热时它会先停下加热保护自己。' }, { words: '再开取暖试试。' }],
      to: 'reset',
    },
    reset: powerReset('book'),
    book: { kind: 'book', words: '像是取暖模块的问题，师傅会带上。', partId: 'heating-module' },
  },
}
