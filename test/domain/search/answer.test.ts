import fc from 'fast-check'
import { answer as answerShape } from '@/contract/knowledge/answer'
import { searcher } from '@/domain/search/answer'
import { buildIndex } from '@/domain/search/build-index'
import { open } from '@/domain/search/packed-index'
import { shipped } from '@/domain/search/shipped'

const ask = searcher(shipped())
const firstOf = (question: string): string => {
  const found = ask(question)
  return found.kind === 'found' ? (found.hits[0]?.topic ?? '') : found.kind
}

test.each([
  ['one word', '定时', 'use.timer'],
  ['a slip of the ear', '照名灯不亮', 'repair.light-off'],
  ['another one', '怎么取销预约', 'service.cancel'],
  ['traditional characters', '電費貴嗎 一小時幾度電', 'use.power'],
  ['full width and capitals', 'ＷＩＦＩ连不上', 'use.wifi'],
  ['courtesies around it', '您好，请问一下，遥控器没反应怎么办呀，谢谢', 'repair.remote'],
  [
    'a story',
    '我妈七十多了一个人住，昨天晚上洗澡的时候浴霸吹出来的风一直是凉的，她说按了取暖也没用，等了好久都没有热风',
    'repair.cold-wind',
  ],
])('%s is understood', (_what, question, topic) => {
  expect(firstOf(question)).toBe(topic)
})

test.each(['今天天气怎么样', '空调不制冷', '帮我写一首诗', '冰箱结冰了', '你好', '？？？', '   '])(
  '"%s" is honestly not found',
  (question) => {
    expect(firstOf(question)).toBe('notFound')
  },
)

describe('given words of danger', () => {
  const dangers = [
    ['跳闸', 'electric'],
    ['麻手', 'electric'],
    ['漏电', 'electric'],
    ['冒烟', 'fire'],
    ['有焦味', 'fire'],
    ['打火花', 'fire'],
    ['灯泡炸了', 'glass'],
    ['玻璃碎了', 'glass'],
    ['面板要掉下来了', 'falling'],
  ] as const
  const around = fc.constantFrom(
    '',
    '浴霸',
    '我家的浴霸',
    '昨天洗澡的时候',
    '老人在家',
    '请问',
    '保修吗',
    '多少钱',
    '怎么取消',
  )

  test('wherever they stand, and whatever else is asked, the stop rule comes first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dangers), around, around, ([danger, rule], before, after) => {
        expect(ask(`${before}${danger}${after}`).stop).toBe(rule)
      }),
    )
  })

  test.each([
    '浴霸一启动整层楼就黑了',
    '推上去又弹下来',
    '电表箱的开关自动掉了',
    '身上麻了一下',
    '电得手缩回来',
    '开关那里吱吱冒蓝火',
    '烟从缝里出来',
    '塑料都烤化了',
    '灯一下子崩了，满地玻璃',
    '跳扎了怎么办',
    '冒咽了',
  ])('"%s" is danger too', (question) => {
    expect(ask(question).stop).not.toBeNull()
  })

  test('also where nothing was found', () => {
    expect(ask('电视机冒烟了')).toEqual({ kind: 'notFound', stop: 'fire' })
  })

  test.each(['抽烟可以开换气吗', '烟管多长', '有电子发票吗', '太麻烦了怎么取消'])(
    '"%s" is no danger',
    (question) => {
      expect(ask(question).stop).toBeNull()
    },
  )
})

test('whatever is typed gets an answer of the contract, and twice the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const answer = ask(typed)
      expect(answerShape.parse(answer)).toEqual(answer)
      expect(ask(typed)).toEqual(answer)
    }),
  )
})

test('an article that an editor adds is found by an index made anew', () => {
  const added = [
    { topic: 'repair.remote', title: '遥控器没反应', asked: ['遥控器坏了', '遥控失灵', '遥控器怎么配对'] },
    { topic: 'use.music', title: '浴霸怎么放音乐', asked: ['蓝牙音乐怎么放', '能听歌吗', '音箱没声音'] },
  ]
  const askAnew = searcher(open(buildIndex(added, ['今天天气', '冰箱不冷'])))
  expect(askAnew('怎么放音乐')).toMatchObject({ kind: 'found', hits: [{ topic: 'use.music' }, {}] })
})
