import type { OfficialAnswer, OfficialChannel } from '@/contract/customer/official'
import { itIs, itIsNot, nobodyKnows } from './answer'
import { isFake, type OfficialBook } from './book'
import { isOneOff, readNumber, sayNumber } from './read-number'

/** Whether a phone number, or what a text message came from, is in the record. */
export const checkNumber = (typed: string, book: OfficialBook): OfficialAnswer => {
  const read = readNumber(typed)
  if (read === null) {
    return nobodyKnows(book, '这不像一个电话号码', ['请只填号码，比如 400 开头的那一串。'])
  }
  const { digits, hasLetters, abroad } = read
  const said = sayNumber(digits)
  if (isFake(book, 'number', digits)) {
    return itIsNot(book, `${said} 是假冒的`, ['有客户举报过，我们核实了，不是我们的号码。'])
  }
  const exact = numbersIn(book).find((channel) => isThat(channel, digits))
  if (exact !== undefined) {
    return hasLetters
      ? itIsNot(book, '不是，里面混着字母', [
          `真的号码全是数字：${exact.value}。用字母代替数字，是想让您看错。`,
        ])
      : itIs(`${said} 是我们的${exact.title}`, [entryWords(exact)], adviceFor(exact), exact)
  }
  const near = numbersIn(book).find((channel) => isOneOff(digitsOf(channel), digits))
  if (near !== undefined) {
    return itIsNot(book, `${said} 不是我们的号码`, [`它和${near.title} ${near.value} 只差一位，小心看错。`])
  }
  if (abroad) return itIsNot(book, '境外来的号码，不是我们', ['我们没有境外号码，也不会从境外打给您。'])
  if (/^(?:400|800)/.test(digits)) return otherHotline(book, said, digits)
  return nobodyKnows(
    book,
    `登记里没有 ${said}`,
    ['不在登记里，不等于就是假的，但也没有证据说是我们的。'],
    waysOn(digits),
  )
}

/** The number a report of it is filed under. */
export const numberKey = (typed: string): string => readNumber(typed)?.digits ?? typed

const numbersIn = ({ channels }: OfficialBook): OfficialChannel[] =>
  channels.filter(({ kind }) => kind === 'hotline' || kind === 'phone' || kind === 'sms')

const digitsOf = ({ value }: OfficialChannel): string => readNumber(value)?.digits ?? ''

/** A sender's number grows a tail that differs from message to message. */
const isThat = (channel: OfficialChannel, digits: string): boolean =>
  channel.kind === 'sms' ? digits.startsWith(digitsOf(channel)) : digits === digitsOf(channel)

const entryWords = ({ source }: OfficialChannel): string => `登记里有它，来源：${source}。`

const adviceFor = ({ kind }: OfficialChannel): string[] =>
  kind === 'sms'
    ? ['发信号码可以被冒用：里面要钱、要验证码的，照样别理。']
    : ['来电显示的号码可以被冒用：要钱、要验证码的，挂掉，自己再拨一遍。']

/** All hotlines are in the record; a look-alike beginning is no proof of anything. */
const otherHotline = (book: OfficialBook, said: string, digits: string): OfficialAnswer => {
  const own = book.channels.find(({ kind }) => kind === 'hotline')
  const short = digits.length === 10 ? [] : ['400 号码一共 10 位，这个位数也不对。']
  return own === undefined
    ? nobodyKnows(book, `登记里没有 ${said}`, ['官方热线还没登记，暂时比不了。'])
    : itIsNot(book, `${said} 不是我们的热线`, [
        `官方热线只有一个：${own.value}。搜索里冒出来的 400 号码，谁都能申请。`,
        ...short,
      ])
}

const waysOn = (digits: string): string[] =>
  /^1[3-9]\d{9}$/.test(digits)
    ? ['师傅可能用保密号码打来。看看您的工单里有没有约好的上门，姓名、工号对不对得上。']
    : []
