import fc from 'fast-check'
import { linkOf, readBoxCode, SCENE_MOST, sceneOf } from '@/domain/serial/box-code'
import { saySerial, signSerial } from '@/domain/serial/serial-no'
import { anyBody, aSerialNo, mac } from './given'

const hosts = ['service.example.com']
const link = linkOf(aSerialNo, 'https://service.example.com')
const scene = sceneOf(aSerialNo)

test('link and scene lead to the number again', () => {
  fc.assert(
    fc.property(anyBody, (made) => {
      const serialNo = signSerial(made, mac)
      expect(readBoxCode(linkOf(serialNo, 'https://service.example.com'), hosts)).toMatchObject({
        ok: true,
        form: 'link',
        serial: { serialNo },
      })
      expect(sceneOf(serialNo).length).toBeLessThanOrEqual(SCENE_MOST)
      expect(readBoxCode(sceneOf(serialNo), hosts)).toMatchObject({
        ok: true,
        form: 'scene',
        serial: { serialNo },
      })
    }),
  )
})

test('a scene holds only what WeChat takes', () => {
  expect(scene).toMatch(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/)
})

test.each([
  ['percent-encoded, as WeChat hands it over', encodeURIComponent(scene), 'scene'],
  ['printed in capitals, which makes a smaller code', link.toUpperCase(), 'link'],
  ['with a query that WeChat adds', `${link}?from=singlemessage#x`, 'link'],
  ['with a slash at its end', `${link}/`, 'link'],
  ['over plain http', link.replace('https', 'http'), 'link'],
  ['typed from the plate', saySerial(aSerialNo), 'plain'],
  ['with blanks around it', `  ${aSerialNo}\n`, 'plain'],
])('it is read %s', (_, text, form) => {
  expect(readBoxCode(text, hosts)).toMatchObject({ ok: true, form, serial: { serialNo: aSerialNo } })
})

test.each([
  ['another site with a real number', link.replace('service.', 'service-'), 'otherSite'],
  ['a site that only begins like ours', link.replace('.com', '.com.evil.cn'), 'otherSite'],
  ['our name before an @', link.replace('service', 'x@service'), 'otherSite'],
  ['our site without a number', 'https://service.example.com/p/', 'unreadable'],
  ['our site, another page', `https://service.example.com/q/${aSerialNo}`, 'unreadable'],
  ['a lone per cent sign', '%', 'unreadable'],
  ['a payment code', 'wxp://f2f0abcdef', 'unreadable'],
  ['nothing', '', 'unreadable'],
  ['far too much', 'p='.repeat(100_000), 'unreadable'],
  ['one wrong symbol', `${scene.slice(0, -1)}${scene.endsWith('0') ? '2' : '0'}`, 'mistyped'],
])('%s is told apart', (_, text, why) => {
  expect(readBoxCode(text, hosts)).toEqual({ ok: false, why })
})
