/** A number as it was typed, brought to bare digits. */
export interface ReadNumber {
  /** Without the country and without what is dialled after it. */
  digits: string
  /** A letter stood where a digit belongs: `4OO`. */
  hasLetters: boolean
  /** It was said to be abroad: `+44 …`. */
  abroad: boolean
}

const CHINESE: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  洞: '0',
  一: '1',
  幺: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

const LETTERS: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  l: '1',
  i: '1',
  '|': '1',
  z: '2',
  s: '5',
  b: '8',
}

/** What is dialled after somebody picked up: `转 8`, `ext. 8`, `,8`. */
const EXTENSION = /(?:转|轉|分机|ext\.?|[,，;；]).*$/i

/**
 * Digits however they are written: full width, in Chinese, with spaces, dashes and brackets, with `+86` before.
 * @returns null where it is no number at all
 */
export const readNumber = (typed: string): ReadNumber | null => {
  const plain = typed
    .normalize('NFKC')
    .replace(/^\s*(?:tel:|电话|号码)[:：]?/i, '')
    .replace(EXTENSION, '')
    .replace(/[\s\-–—‐‑·.()[\]【】/_*]/g, '')
  const written = [...plain].map((sign) => CHINESE[sign] ?? sign).join('')
  const swapped = [...written].map((sign) => LETTERS[sign.toLowerCase()] ?? sign).join('')
  if (!/^\+?\d{3,24}$/.test(swapped) || !/\d{2}/.test(written)) return null
  const { digits, abroad } = withoutCountry(swapped)
  return { digits, abroad, hasLetters: swapped !== written }
}

const withoutCountry = (text: string): { digits: string; abroad: boolean } => {
  const home = /^(?:\+86|0086|86(?=1\d{10}$|400\d{7}$|800\d{7}$|0\d{9,11}$))(\d+)$/.exec(text)
  if (home !== null) return { digits: withArea(home[1] ?? ''), abroad: false }
  return { digits: text.replace(/^\+/, ''), abroad: /^(?:\+|00)/.test(text) }
}

/** `+86 571 8888 8888` is `0571 8888 8888` at home. */
const withArea = (digits: string): string =>
  /^[2-9]\d{9,10}$/.test(digits) && !/^[48]00/.test(digits) ? `0${digits}` : digits

/** One digit more, less or other, or two that changed places. */
export const isOneOff = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return isSwapped && short.slice(at + 2) === long.slice(at + 2)
}

/** `400-000-0000`, `199 0000 2001`, `0571-00000000`: as people read it aloud. */
export const sayNumber = (digits: string): string =>
  digits
    .replace(/^([48]00)(\d{3})(\d{4})$/, '$1-$2-$3')
    .replace(/^(1[3-9]\d)(\d{4})(\d{4})$/, '$1 $2 $3')
    .replace(/^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/, '$1-$2')
