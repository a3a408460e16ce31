import { safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const remoteFail: TriageTree = {
  symptom: 'remote-fail',
  nodes: {
    ...safetyFirst('wall'),
    wall: {
      kind: 'ask',
      words: '用墙上的开关，浴霸能动吗？',
      options: [
        { id: 'yes', words: '能动', to: 'batteries' },
        { id: 'no', words: '也不动', to: 'bookPower' },
        { id: 'none', words: '没有墙上的开关', to: 'batteries' },
      ],
    },
    batteries: {
      kind: 'fix',
      words: '换两节新电池',
      steps: [
        { words: '换两节同样的新电池，看清正负极。' },
        { words: '对准机器，三米以内再按。', drawing: 'remote' },
      ],
      tried: 'newBatteries',
      to: 'pair',
    },
    pair: {
      kind: 'fix',
      words: '重新配对一次',
      steps: [
        { words: '关掉浴霸的空气开关，十秒后合上。', drawing: 'breaker' },
        { words: '一分钟内长按“配对”或“照明”键五秒，听到“嘀”。', drawing: 'remote' },
        { words: '机型不同，键也不同，以说明书为准。' },
      ],
      tried: 'pairedAgain',
      to: 'book',
    },
    bookPower: { kind: 'book', words: '不只是遥控器，像是电源控制板的问题。', partId: 'power-board' },
    book: { kind: 'book', words: '像是遥控器坏了，也可以在“配件”里买一个寄到家。', partId: 'remote' },
  },
}
