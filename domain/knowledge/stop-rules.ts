import type { StopRuleId } from '@/contract/knowledge/stop-rule'

export interface StopRule {
  /** Read first, alone, by somebody who is frightened. */
  readonly title: string
  readonly words: string
  /** Whom to call when it is worse than that. */
  readonly emergency?: { readonly words: string; readonly number: '110' | '119' | '120' }
}

const shock = { words: '有人触电：先断电，别用手拉，打 120', number: '120' } as const
const flames = { words: '看到明火：断电后离开，打 119', number: '119' } as const

/** What is said before any article that needs it. */
export const stopRules: Readonly<Record<StopRuleId, StopRule>> = {
  electric: {
    title: '先别碰浴霸，也别碰它的开关。',
    words: '擦干手，去电箱关掉浴霸的空气开关，分不清就关总闸。再打官方热线。',
    emergency: shock,
  },
  fire: {
    title: '先断电，人离开浴室。',
    words: '去电箱关掉浴霸的空气开关，分不清就关总闸。别用水泼，别再打开。再打官方热线。',
    emergency: flames,
  },
  glass: {
    title: '先断电，人慢慢走出来，别光脚。',
    words: '去电箱关掉浴霸的空气开关。灯凉透之前别碰，灯座里剩下的别拧。再打官方热线。',
    emergency: { words: '有人受伤：先打 120', number: '120' },
  },
  falling: {
    title: '人先别站在浴霸下面。',
    words: '去电箱关掉浴霸的空气开关。别用手托，别自己往回按，等师傅来。',
  },
  water: {
    title: '水进到浴霸里面，先断电。',
    words: '擦干手，去电箱关掉浴霸的空气开关。没请师傅看过，别再打开。',
    emergency: shock,
  },
  tooHot: {
    title: '外壳烫手、有焦味、变了色，马上关掉断电。',
    words: '去电箱关掉浴霸的空气开关，等它凉，别再打开，请师傅看。',
    emergency: flames,
  },
  unwell: {
    title: '头晕、胸闷、喘不上气，先停下。',
    words: '关掉浴霸，开门通风，扶到外面坐下，注意保暖。',
    emergency: { words: '几分钟不缓解：打 120', number: '120' },
  },
  wires: {
    title: '电线请别自己动。',
    words: '接线、改线都等师傅或有证的电工来，动手前先关总闸。',
    emergency: shock,
  },
}
