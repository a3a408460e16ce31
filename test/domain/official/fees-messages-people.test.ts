import { sayBySms } from '@/contract/notice/sms'
import { catalogueOn } from '@/domain/catalogue/catalogue'
import { publishedEntries } from '@/domain/catalogue/fee-entries'
import { checkFee } from '@/domain/official/check-fee'
import { checkMessage } from '@/domain/official/check-message'
import { checkPerson, type PersonFacts } from '@/domain/official/check-person'
import { priceListOn } from '@/domain/pricing/price-list'
import { aBook } from './ground'

const entries = publishedEntries(priceListOn('2026-11-23'), catalogueOn('2026-11-23'), '330106')

describe('a fee', () => {
  test.each([
    ['上门检查', 5_000, 'yes'],
    ['上门检查费', 4_000, 'yes'],
    ['取暖灯泡 275 瓦', 3_500, 'yes'],
    ['上门检查', 6_000, 'no'],
    ['取暖灯泡', 99_900, 'no'],
    ['上门押金', 100, 'no'],
    ['会员费', 100, 'no'],
    ['先付定金', 100, 'no'],
    ['开锁', 5_000, 'unknown'],
    ['费', 5_000, 'unknown'],
  ] as const)('%s for %i fen is %s', (value, amountFen, verdict) => {
    expect(checkFee({ value, amountFen }, entries, aBook()).verdict).toBe(verdict)
  })

  test('given too much is asked, then it says how much is too much and by which entry', () => {
    const answer = checkFee({ value: '上门检查', amountFen: 8_000 }, entries, aBook())
    expect([answer.title, ...answer.why].join()).toMatch(/¥30.*¥50/)
  })
})

describe('a message', () => {
  const verdictOf = (text: string) => checkMessage(text, aBook()).verdict

  test.each([
    '【奥普】您的工单已受理，进度见 https://www.aupu.net/p ，热线400-811-6622。请勿把验证码告诉他人。',
    '师傅今天下午上门，有事拨 400-811-6622。',
  ])('all that is in it is ours: %s', (text) => {
    expect(verdictOf(text)).toBe('yes')
  })

  test.each([
    '奥普售后：请先转账 200 元定金，师傅马上上门。',
    '您好，请把收到的验证码发给我，帮您登记保修。',
    '点击 http://aupu.net.evil.cn 领取退款',
    '售后热线 400-999-1234',
    '请下载会议软件共享屏幕，给您办理退款',
    '热线 400-811-6622，请先付押金',
    '您的保修逾期，不处理影响征信',
  ])('a demand, a foreign number or a false site makes it a no: %s', (text) => {
    expect(verdictOf(text)).toBe('no')
  })

  test.each(['师傅下午三点到', '请回电 13800138000', '详情 https://example.com', '2026-11-23 上午'])(
    'otherwise nothing is made up: %s',
    (text) => {
      expect(verdictOf(text)).toBe('unknown')
    },
  )

  test('what we send ourselves is never called a fake', () => {
    expect(verdictOf(sayBySms('survey', ['报修', 'https://service.example.com/s/abc']))).toBe('yes')
    expect(verdictOf(sayBySms('progressCode', ['123456']))).toBe('unknown')
  })

  test('each number and link is looked at by itself', () => {
    const { found } = checkMessage('拨 400-811-6622 或 400-999-1234，看 www.aupu.net', aBook())
    expect(found.map(({ value, verdict }) => [value, verdict])).toEqual([
      ['www.aupu.net', 'yes'],
      ['400-811-6622', 'yes'],
      ['400-999-1234', 'no'],
    ])
  })
})

describe('a person', () => {
  const facts = (more: Partial<PersonFacts> = {}): PersonFacts => ({
    isOnRecord: true,
    isCertified: true,
    visits: [],
    ...more,
  })
  const theirs = (codeIsRight: boolean | null) => [{ ticketNo: '7K4902M', isTheirs: true, codeIsRight }]

  test.each([
    ['not on record', facts({ isOnRecord: false }), 'no', '登记里没有'],
    ['right code at the door', facts({ visits: theirs(true) }), 'yes', '是派到您家'],
    ['wrong code at the door', facts({ visits: theirs(false) }), 'no', '先别开门'],
    ['theirs, no code given', facts({ visits: theirs(null) }), 'yes', '是派到您家'],
    ['a real one whom nobody sent', facts(), 'unknown', '不是派到您家'],
    ['asked without an account', facts({ visits: null }), 'yes', '对得上'],
  ] as const)('%s', (_, given, verdict, title) => {
    const answer = checkPerson(given, true, aBook())
    expect([answer.verdict, answer.title]).toEqual([verdict, expect.stringContaining(title)])
  })
})
