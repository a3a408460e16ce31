import fc from 'fast-check'
import { checkLink } from '@/domain/official/check-link'
import { unicodeOf } from '@/domain/official/punycode'
import { linksIn } from '@/domain/official/read-link'
import { aBook } from './ground'

const check = (typed: string) => checkLink(typed, aBook())

test.each([
  'https://www.aupu.net/service/policy.html',
  'aupu.net',
  'HTTPS://WWW.AUPU.NET',
  'https://m.aupu.net:8443/x?y=1',
  '点这里 https://www.aupu.net/ 看看',
  '请登录aupu.net查询',
  'https://service.example.com/s/abc',
])('ours, and all below it: %s', (typed) => {
  expect(check(typed)).toMatchObject({ verdict: 'yes', channel: { kind: 'domain' } })
})

test.each([
  ['https://aupu.net.evil.cn/login', '最后一段'],
  ['https://aupu.net-service.cn', '最后一段'],
  ['https://www-aupu-net.cn', '最后一段'],
  ['https://аupu.net', '长得像'],
  [`https://${new URL('https://аupu.net').hostname}`, '长得像'],
  ['https://aupυ.net', '长得像'],
  ['https://aupu-service.com', '名字学我们'],
  ['https://vip.aupu.com.cn', '名字学我们'],
  ['https://www.aupu.net@evil.cn/', '障眼法'],
  ['http://203.0.113.7/aupu', '一串数字'],
])('what makes itself look like ours is told: %s', (typed, why) => {
  const answer = check(typed)
  expect([answer.verdict, answer.why.join()]).toEqual(['no', expect.stringContaining(why)])
})

test.each([
  'https://example.com',
  'https://t.cn/A6abc',
  'https://service-now.org',
  'bit.ly/xyz',
  '这不是网址',
  'https://',
  'v2.0',
])('of what no entry speaks nothing is made up: %s', (typed) => {
  expect(check(typed).verdict).toBe('unknown')
})

test.each(['wxp://f2f0abcdefg', 'https://qr.alipay.com/fkx1234'])(
  'a code for paying is told as such: %s',
  (typed) => {
    expect(check(typed)).toMatchObject({ verdict: 'unknown', title: '这是一张收款码' })
  },
)

test('given a reported site was found to be a fake, then it is no from then on', () => {
  const book = aBook([{ kind: 'link', value: 'yuba-weixiu.cn' }])
  expect(checkLink('http://yuba-weixiu.cn/pay', book).verdict).toBe('no')
})

test('whatever stands before or behind, a yes leads to our own host as a browser reads it', () => {
  const part = fc.string({ maxLength: 12, unit: fc.constantFrom(...'aupunet.-@/:?#e1аοl'.split('')) })
  fc.assert(
    fc.property(part, part, (before, after) => {
      const typed = `https://${before}aupu.net${after}`
      if (check(typed).verdict !== 'yes') return true
      if (!URL.canParse(typed)) return true
      const hostname = new URL(typed).hostname.replace(/\.$/, '')
      return (
        hostname === 'aupu.net' ||
        /(^|\.)service\.example\.com$/.test(hostname) ||
        hostname.endsWith('.aupu.net')
      )
    }),
    { numRuns: 2000 },
  )
})

test('punycode reads as browsers write it', () => {
  for (const name of ['bücher', 'аupu', '奥普', 'aupυ']) {
    const { hostname } = new URL(`https://${name}.cn`)
    expect(unicodeOf(hostname.split('.')[0] ?? '')).toBe(name.normalize('NFC'))
  }
  expect(unicodeOf('xn--!!')).toBeNull()
})

test('links are found in a sentence without spaces', () => {
  expect(
    linksIn('您的订单见http://a.example.cn/x，或example.org。电话4008116622').map(({ host }) => host),
  ).toEqual(['a.example.cn', 'example.org'])
})
