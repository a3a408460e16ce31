import { powerReset, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const notWorking: TriageTree = {
  symptom: 'not-working',
  nodes: {
    ...safetyFirst('others'),
    others: {
      kind: 'ask',
      words: '家里别的灯和电器有电吗？',
      options: [
        { id: 'no', words: '也没电', to: 'powerCut' },
        { id: 'yes', words: '别的都有电', to: 'breaker' },
      ],
    },
    powerCut: {
      kind: 'normal',
      words: '这多半是停电，或者总闸掉了，浴霸没坏。来电后再试一次。',
      to: 'breaker',
    },
    breaker: {
      kind: 'ask',
      words: '电箱里，浴霸的空气开关是合着的吗？',
      options: [
        { id: 'off', words: '掉下来了', to: 'pushOnce' },
        { id: 'on', words: '是合着的', to: 'reset' },
        { id: 'unsure', words: '看不懂', to: 'reset' },
      ],
    },
    pushOnce: {
      kind: 'fix',
      words: '只推一次',
      steps: [
        { words: '擦干手，把掉下来的空气开关推上去，只推一次。', drawing: 'breaker' },
        { words: '又掉下来，就让它关着。' },
      ],
      to: 'afterPush',
    },
    afterPush: {
      kind: 'ask',
      words: '推上去以后怎么样？',
      options: [
        { id: 'fell', words: '又掉下来了', to: 'stopElectric' },
        { id: 'stays', words: '没掉，可还是不动', to: 'reset' },
      ],
    },
    reset: powerReset('way'),
    way: {
      kind: 'ask',
      words: '墙上的开关和遥控器，是不是只有一个不灵？',
      options: [
        { id: 'remote', words: '只有遥控器不灵', to: 'bookRemote' },
        { id: 'panel', words: '只有墙上的开关不灵', to: 'bookPanel' },
        { id: 'both', words: '都不灵', to: 'book' },
      ],
    },
    bookRemote: { kind: 'book', words: '像是遥控器的问题，换电池、配对不行就换一个。', partId: 'remote' },
    bookPanel: { kind: 'book', words: '像是控制面板的问题，师傅会带上。', partId: 'panel' },
    book: { kind: 'book', words: '像是电源控制板的问题，师傅会带上。', partId: 'power-board' },
  },
}
