import { cleanVents, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const noise: TriageTree = {
  symptom: 'noise',
  nodes: {
    ...safetyFirst('sound'),
    sound: {
      kind: 'ask',
      words: '是什么样的声音？',
      options: [
        { id: 'wind', words: '均匀的风声', to: 'fine' },
        { id: 'tick', words: '刚开、刚关时咔嗒几下', to: 'expand' },
        { id: 'rattle', words: '跟着吊顶一起抖', to: 'rattle' },
        { id: 'scrape', words: '刮擦、尖叫、嗡嗡', to: 'clean' },
      ],
    },
    fine: { kind: 'normal', words: '均匀的风声是正常的，高档比低档响。', to: 'clean' },
    expand: {
      kind: 'normal',
      words: '冷热变化时，外壳会轻轻响几声，过几分钟就停，这是正常的。',
      to: 'clean',
    },
    rattle: {
      kind: 'fix',
      words: '听听是不是面板在抖',
      steps: [{ words: '站稳，用手轻按面板的四角。' }, { words: '一按就不响，记下是哪一角，告诉师傅。' }],
      to: 'bookRattle',
    },
    clean: cleanVents('book', { words: '合上开关，再听一听；录十秒，报修时传上来。' }),
    bookRattle: { kind: 'book', words: '师傅来固定面板，不用换东西。', partId: null },
    book: { kind: 'book', words: '像是换气电机的问题，师傅会带上。先别再用。', partId: 'fan-motor' },
  },
}
