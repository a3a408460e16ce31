import { dense } from './text'

/** Digits as written on cheques, each with what it is misread as. */
const DIGITS: readonly string[] = [
  '零〇○0O',
  '壹壶一壱',
  '贰弍貮武貳',
  '叁参三叄',
  '肆四律',
  '伍五仵',
  '陆六隆陸',
  '柒七染',
  '捌八揣',
  '玖九致',
]
const PLACES: Record<string, number> = {
  拾: 10,
  十: 10,
  捨: 10,
  佰: 100,
  百: 100,
  伯: 100,
  仟: 1000,
  千: 1000,
  什: 1000,
}
const GROUPS: Record<string, number> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000 }
const YUAN = '圆元园圓团'
const ENDS = '整正'

/**
 * 大写: the sum in words, `⊗壹佰壹拾叁圆整`.
 * @returns integer 分; null where it isn't one or a character can't be made out
 */
export const amountInWords = (text: string): number | null => {
  const said = sayingIn(dense(text))
  if (said === null) return null
  const yuanAt = [...said].findIndex((sign) => YUAN.includes(sign))
  if (yuanAt < 0) return null
  const yuan = wholeOf([...said].slice(0, yuanAt))
  const fen = restOf([...said].slice(yuanAt + 1))
  return yuan === null || fen === null ? null : yuan * 100 + fen
}

const ALL = `${DIGITS.join('')}${Object.keys(PLACES).join('')}${Object.keys(GROUPS).join('')}`
const SAYING = new RegExp(`[${ALL}]+[${YUAN}][${ALL}角分${ENDS}]*`)

/** The part that can be a sum; what stands before it is a label or the circled cross. */
const sayingIn = (text: string): string | null => {
  const said = SAYING.exec(text)?.[0]
  // a single sign is as likely a part of an address ("三元")
  return said === undefined || said.length < 3 ? null : said
}

const digitOf = (sign: string): number => DIGITS.findIndex((signs) => signs.includes(sign))

const wholeOf = (signs: readonly string[]): number | null => {
  let total = 0
  let group = 0
  let digit: number | null = null
  for (const sign of signs) {
    const place = PLACES[sign]
    const power = GROUPS[sign]
    if (place !== undefined) {
      // 拾 may stand without its 壹; no other may
      if (digit === null && place !== 10) return null
      group += (digit ?? 1) * place
      digit = null
    } else if (power !== undefined) {
      const here = group + (digit ?? 0)
      // 亿 counts all that was said before it, 万 only what came since
      total = power === 10_000 ? total + here * power : (total + here) * power
      group = 0
      digit = null
    } else {
      const value = digitOf(sign)
      if (value < 0 || (digit !== null && digit !== 0)) return null
      digit = value
    }
  }
  return total + group + (digit ?? 0)
}

const restOf = (signs: readonly string[]): number | null => {
  let fen = 0
  let digit: number | null = null
  for (const sign of signs) {
    if (ENDS.includes(sign)) return digit === null || digit === 0 ? fen : null
    if (sign === '角' || sign === '分') {
      if (digit === null) return null
      fen += digit * (sign === '角' ? 10 : 1)
      digit = null
      continue
    }
    const value = digitOf(sign)
    if (value < 0 || (digit !== null && digit !== 0)) return null
    digit = value
  }
  return digit === null || digit === 0 ? fen : null
}
