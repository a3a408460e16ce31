import { cleanVents, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const autoStop: TriageTree = {
  symptom: 'auto-stop',
  nodes: {
    ...safetyFirst('breaker'),
    breaker: {
      kind: 'ask',
      words: '停的时候，电箱里的空气开关掉下来了吗？',
      options: [
        { id: 'yes', words: '掉下来了', to: 'stopElectric' },
        { id: 'no', words: '没有', to: 'timer' },
      ],
    },
    timer: {
      kind: 'ask',
      words: '是不是每次都在同样的时间停？',
      options: [
        { id: 'same', words: '是，比如正好 30 分钟', to: 'timed' },
        { id: 'hot', words: '热了才停，凉了又能开', to: 'clean' },
        { id: 'any', words: '说不准', to: 'clean' },
      ],
    },
    timed: {
      kind: 'normal',
      words: '像是定时到了。按“定时”到横线或 0 就取消；有的机型取暖一小时会自己关，是为了安全。',
      to: 'clean',
    },
    clean: cleanVents('book', { words: '等半小时再开，风口别用毛巾挡着。' }),
    book: { kind: 'book', words: '要师傅看温控和风机，先别连着用。', partId: null },
  },
}
