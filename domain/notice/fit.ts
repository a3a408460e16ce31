import type { KeywordKind } from '@/contract/notice/template'
import { plainLine } from './plain-line'

/** What a kind of keyword makes of a line, and what stands there when nothing is left. */
interface Fitting {
  shape: (line: string) => string
  fallback: string
}

/**
 * WeChat's limits; length is counted in code points.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage
 */
const fittings: Record<KeywordKind, Fitting> = {
  thing: { shape: (line) => cut(line, 20, '…'), fallback: '详情请看小程序' },
  character_string: { shape: (line) => cut(keep(line, /[\x20-\x7e]/), 32, '...'), fallback: '-' },
  time: { shape: (line) => (isTime(line) ? line : ''), fallback: '00:00' },
  amount: {
    shape: (line) => /^(?:\p{Sc}?\d{1,10}(?:\.\d{1,2})?元?)$/u.exec(line)?.[0] ?? '',
    fallback: '0元',
  },
  name: { shape: shapeName, fallback: '师傅' },
  phrase: { shape: (line) => [...keep(line, /\p{Script=Han}/u)].slice(0, 5).join(''), fallback: '请查看' },
}

/**
 * The text as this kind of keyword takes it: what WeChat would refuse (47003) is mended, never sent. Newlines
 * and invisible characters go, too much is cut between whole characters and marked, nothing becomes empty.
 * `time` and `amount` can't be mended: a text of ours that is neither is a bug, and gets a plain stand-in.
 */
export const fitKeyword = (kind: KeywordKind, text: string): string => {
  const { shape, fallback } = fittings[kind]
  return plainLine(shape(plainLine(text))) || fallback
}

/** At most `max` code points, cut between graphemes: an emoji of several code points stays whole or goes. */
const cut = (line: string, max: number, mark: string): string => {
  if ([...line].length <= max) return line
  const room = max - [...mark].length
  let kept = ''
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(line)) {
    if ([...kept, ...segment].length > room) break
    kept += segment
  }
  const end = kept.trimEnd()
  return end === '' ? '' : end + mark
}

const keep = (line: string, what: RegExp): string => [...line].filter((sign) => what.test(sign)).join('')

/** 10 characters as soon as one is 汉字, else 20 letters; digits are not part of a name. */
function shapeName(line: string): string {
  const name = plainLine(keep(line, /[\p{Script=Han}A-Za-z·.…'\- ]/u))
  if (!/[\p{Script=Han}A-Za-z]/u.test(name)) return ''
  return cut(name, /\p{Script=Han}/u.test(name) ? 10 : 20, '…')
}

const CLOCK = '(?:[01]?\\d|2[0-3]):[0-5]\\d'
const MOMENT = `(?:\\d{4}年\\d{1,2}月\\d{1,2}日 )?${CLOCK}`
const TIME = new RegExp(`^${MOMENT}(?:~${MOMENT})?$`)

const isTime = (line: string): boolean => TIME.test(line)
