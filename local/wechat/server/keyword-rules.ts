import type { Keyword, KeywordKind } from '../template'
import { isDate, isTime } from './keyword-time'

/** What WeChat finds wrong with a keyword's value; it says no more than that. */
export type KeywordFault = 'is empty' | 'invalid'

type Rule = (value: string) => boolean

/**
 * Lengths count code points: an emoji outside the first plane is one character, a joined family is several.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage
 */
const RULES: Record<Exclude<KeywordKind, 'enum' | 'const'>, Rule> = {
  thing: (value) => lengthOf(value) <= 20,
  number: (value) => /^-?\d+(\.\d+)?$/.test(value) && count(value, /\d/g) <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[\p{P}\p{S}]{1,5}$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: isTime,
  date: isDate,
  amount: (value) => /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u.test(value),
  phone_number: (value) => /^[\d+\-*() ]{1,17}$/.test(value) && /\d/.test(value),
  car_number: (value) => /^[\p{Script=Han}A-Za-z\d][A-Za-z\d]{0,6}[\p{Script=Han}A-Za-z\d]?$/u.test(value),
  name: (value) =>
    /^[\p{Script=Han}A-Za-z\p{P}\p{S} ]+$/u.test(value) &&
    lengthOf(value) <= (/\p{Script=Han}/u.test(value) ? 10 : 20),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
}

/** The fault of `value` as this keyword's text, or null where WeChat takes it. */
export const keywordFault = (keyword: Keyword, value: string): KeywordFault | null => {
  if (value.trim() === '') return 'is empty'
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return 'invalid'
  return allows(keyword, value) ? null : 'invalid'
}

const allows = ({ kind, values = [] }: Keyword, value: string): boolean =>
  kind === 'enum' || kind === 'const' ? values.includes(value) : RULES[kind](value)

const lengthOf = (value: string): number => [...value].length

const count = (value: string, what: RegExp): number => value.match(what)?.length ?? 0
