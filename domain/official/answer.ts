import type { OfficialAnswer, OfficialChannel, OfficialVerdict } from '@/contract/customer/official'
import { askHotline, type OfficialBook } from './book'

const NEVER = '别转账、别报验证码、别装对方给的软件。'
const HARMED = '已经给了钱或验证码：留好记录，马上打 110，再打银行电话冻结。'

/** It is ours, by that entry. */
export const itIs = (
  title: string,
  why: readonly string[],
  todo: readonly string[],
  channel: OfficialChannel | null = null,
): OfficialAnswer => answerOf('yes', title, why, todo, channel)

/** It isn't: what to leave alone, and where to go. */
export const itIsNot = (book: OfficialBook, title: string, why: readonly string[]): OfficialAnswer =>
  answerOf('no', title, why, [NEVER, HARMED, askHotline(book), '点下面的“举报假冒”，帮我们拦住它。'], null)

/** The record says nothing: neither yes nor no is made up. */
export const nobodyKnows = (
  book: OfficialBook,
  title: string,
  why: readonly string[],
  todo: readonly string[] = [],
): OfficialAnswer => answerOf('unknown', title, why, [...todo, NEVER, askHotline(book)], null)

const answerOf = (
  verdict: OfficialVerdict,
  title: string,
  why: readonly string[],
  todo: readonly string[],
  channel: OfficialChannel | null,
): OfficialAnswer => ({ verdict, title, why: [...why], todo: [...todo], channel, found: [] })
