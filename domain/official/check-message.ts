import type { OfficialAnswer } from '@/contract/customer/official'
import { itIs, itIsNot, nobodyKnows } from './answer'
import type { OfficialBook } from './book'
import { checkHost } from './check-link'
import { checkNumber } from './check-number'
import { demandsIn } from './demands'
import { linksIn } from './read-link'

type Found = OfficialAnswer['found'][number]

/** A phone number in a sentence: at least seven digits with what may stand between. */
const NUMBER = /(?:\+?86[\s-]?)?(?:\d[\s-]?){6,15}\d(?!\d)|[48][0oO]{2}[\s-]?(?:[\doOlI][\s-]?){6}[\doOlI]/g

/** Links, numbers and demands decide; the sender and the wording prove nothing. */
export const checkMessage = (text: string, book: OfficialBook): OfficialAnswer => {
  const asks = demandsIn(text)
  const found = [...linkFindings(text, book), ...numberFindings(text, book)]
  const bad = found.filter(({ verdict }) => verdict === 'no')
  if (asks.length > 0 || bad.length > 0) {
    return { ...itIsNot(book, '不是我们发的，别照做', [...asks, ...bad.map(({ words }) => words)]), found }
  }
  if (found.length > 0 && found.every(({ verdict }) => verdict === 'yes')) {
    return {
      ...itIs(
        '里面的网址和号码都是我们的',
        ['没看到要钱、要验证码的话。'],
        ['发信人可以冒充：有事只用里面登记过的号码打回来问。'],
      ),
      found,
    }
  }
  const why =
    found.length === 0 ? '里面没有网址和号码可以核对，光看文字说不准。' : '里面有登记里查不到的网址或号码。'
  return { ...nobodyKnows(book, '说不准', [why], ['先别点链接、别回电话。']), found }
}

const linkFindings = (text: string, book: OfficialBook): Found[] =>
  onePerValue(
    linksIn(text).map((link) => {
      const { verdict, title, why } = checkHost(link, book)
      return { value: link.host, verdict, words: [title, ...why].join('：') }
    }),
  )

const numberFindings = (text: string, book: OfficialBook): Found[] =>
  onePerValue(
    [...withoutLinks(text).matchAll(NUMBER)]
      .map(([number]) => number.trim())
      .filter((number) => !isOther(number))
      .slice(0, 10)
      .map((value) => {
        const { verdict, title, why } = checkNumber(value, book)
        return { value, verdict, words: [title, ...why].join('：') }
      }),
  )

/** Addresses hold digits too, and are looked at as addresses. */
const withoutLinks = (text: string): string => text.replace(/(?:https?:\/\/)\S+/gi, ' ')

/** Days and money look like numbers. */
const isOther = (text: string): boolean => /^20\d{2}[\s-]?\d{1,2}[\s-]?\d{1,2}$/.test(text)

const onePerValue = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [one.value, one])).values(),
]
