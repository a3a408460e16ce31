import { powerReset, safetyFirst } from '../common-nodes'
import type { TriageTree } from '../tree'

export const heatLampOff: TriageTree = {
  symptom: 'heat-lamp-off',
  nodes: {
    ...safetyFirst('howMany'),
    howMany: {
      kind: 'ask',
      words: '有几个取暖灯泡不亮？',
      options: [
        { id: 'one', words: '一个', to: 'reach' },
        { id: 'pair', words: '同一边的两个', to: 'gear' },
        { id: 'all', words: '全都不亮', to: 'reset' },
      ],
    },
    gear: {
      kind: 'normal',
      words: '有的机型分两档，一档只亮两个。再按一下取暖，看另外两个亮不亮。',
      to: 'reset',
    },
    reset: powerReset('bookSwitch'),
    reach: {
      kind: 'ask',
      words: '灯泡从下面直接拧得到吗？',
      options: [
        { id: 'yes', words: '拧得到', to: 'swap' },
        { id: 'no', words: '要先取面罩，或者够不着', to: 'book' },
        { id: 'afraid', words: '我不想自己换', to: 'book' },
      ],
    },
    swap: {
      kind: 'fix',
      words: '换一个同样的灯泡',
      steps: [
        { words: '关掉浴霸的空气开关，等半小时，灯泡凉透。', drawing: 'breaker' },
        { words: '戴干手套，梯子旁有人扶，逆时针慢慢拧下灯泡。', drawing: 'lamp' },
        { words: '换上同样螺口、电压、瓦数的原厂灯泡。保修期内拿旧的到网点换，不要钱。' },
      ],
      to: 'book',
    },
    bookSwitch: { kind: 'book', words: '像是控制板的问题，师傅会带上灯泡和控制板。', partId: 'power-board' },
    book: { kind: 'book', words: '师傅会带上取暖灯泡。', partId: 'heat-lamp' },
  },
}
