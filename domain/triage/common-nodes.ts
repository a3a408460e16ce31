import type { FixStep, Nodes, TriageNode } from './tree'

/** Where every tree of a symptom without danger begins. @param next the node for "none of these" */
export const safetyFirst = (next: string): Nodes => ({
  start: {
    kind: 'ask',
    words: '先看一眼：现在有没有这些情况？',
    options: [
      { id: 'burnt', words: '有焦味、冒烟或火花', to: 'stopFire' },
      { id: 'shock', words: '跳闸，或者碰着手麻', to: 'stopElectric' },
      { id: 'burst', words: '灯泡炸了、玻璃裂了', to: 'stopGlass' },
      { id: 'falling', words: '面板松了，要掉下来', to: 'stopFalling' },
      { id: 'none', words: '都没有', to: next },
    ],
  },
  stopFire: { kind: 'stop', rule: 'fire', to: 'bookUrgent' },
  stopElectric: { kind: 'stop', rule: 'electric', to: 'bookUrgent' },
  stopGlass: { kind: 'stop', rule: 'glass', to: 'bookUrgent' },
  stopFalling: { kind: 'stop', rule: 'falling', to: 'bookUrgent' },
  bookUrgent,
})

export const bookUrgent: TriageNode = {
  kind: 'book',
  words: '断电以后别再打开。报修会优先安排，师傅查清楚才能再用。',
  partId: null,
}

/** The reset that mends most of what electronics dream up. */
export const powerReset = (to: string): TriageNode => ({
  kind: 'fix',
  words: '断电五分钟，让它重新启动',
  steps: [
    { words: '擦干手，去电箱关掉浴霸的空气开关。', drawing: 'breaker' },
    { words: '等五分钟，再合上。一合就掉下来，就让它关着，不要再试。' },
    { words: '再开一次试试。' },
  ],
  tried: 'powerReset',
  to,
})

/** Dust, from the outside only. */
export const cleanVents = (to: string, last: FixStep): TriageNode => ({
  kind: 'fix',
  words: '从外面清一清风口的灰',
  steps: [
    { words: '断电，等机器凉透。', drawing: 'breaker' },
    { words: '用干的软刷或吸尘器的毛头，贴着风口从外面扫。', drawing: 'vent' },
    last,
  ],
  tried: 'cleaned',
  to,
})
