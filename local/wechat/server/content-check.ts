import { randomBytes } from 'node:crypto'
import type { People } from '../people'
import { type ApiAnswer, ok, refuse, textOf } from './api-answer'

/** Texts by which a tester gets a verdict; the real service judges by itself. */
export type Words = { risky: readonly string[]; review: readonly string[] }

/** `security.msgSecCheck` version 2: the author must have used the app within two hours. */
const ACTIVE_MS = 2 * 3_600_000
const MAX_CHARACTERS = 2500

/** WeChat's label for 违法犯罪; 100 is 正常. */
const ILLEGAL = 20006
const NORMAL = 100

export const checkContent = (
  { people, clock, words }: { people: People; clock: () => number; words: Words },
  body: Record<string, unknown>,
): ApiAnswer => {
  const content = textOf(body.content)
  const scene = Number(body.scene)
  const person = people.find(textOf(body.openid))
  if (Number(body.version) !== 2) return refuse(40097, 'invalid args version')
  if (!person) return refuse(40003, 'invalid openid')
  if (![1, 2, 3, 4].includes(scene)) return refuse(40097, 'invalid args scene')
  if (content === '' || [...content].length > MAX_CHARACTERS) return refuse(40097, 'invalid args content')
  if (clock() - person.lastSeenAt > ACTIVE_MS) return refuse(61010, 'code is expired')
  const suggest = verdict(words, content)
  const label = suggest === 'pass' ? NORMAL : ILLEGAL
  return ok({
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    trace_id: randomBytes(16).toString('hex'),
  })
}

const verdict = (words: Words, content: string): 'pass' | 'review' | 'risky' => {
  const holds = (word: string) => content.includes(word)
  if (words.risky.some(holds)) return 'risky'
  return words.review.some(holds) ? 'review' : 'pass'
}
