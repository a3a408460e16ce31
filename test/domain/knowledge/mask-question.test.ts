import { maskQuestion } from '@/domain/knowledge/mask-question'

test.each([
  ['打我电话13812345678', '打我电话＊＊＊＊＊＊＊＊＊＊＊'],
  ['１３８ １２３４ ５６７８', '＊＊＊ ＊＊＊＊ ＊＊＊＊'],
  ['一三八一二三四五六七八', '＊'],
  ['微信号abc_12345加一下', '微信号＊加一下'],
  ['发到wang.li@example.com', '发到＊'],
  ['我叫王秀英，怎么报修', '我叫＊,怎么报修'],
  ['我家在文三路90号3幢502室，几点来', '＊,几点来'],
])('given %s, then nobody can be told by it', (question, kept) => {
  expect(maskQuestion(question)).toBe(kept)
})

test.each(['显示E3怎么办', '保修3年还是5年', '电路板坏了', '开关4键的', '线路接反了'])(
  'given %s, then it is kept as it was asked',
  (question) => {
    expect(maskQuestion(question)).toBe(question)
  },
)
