import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { helpHelpful, helpMissed, helpSolved } from '@/contract/customer/help'
import { done, refuse } from '@/contract/result'
import { SETTLED_AFTER_MS } from '@/domain/knowledge/deflection'
import { maskQuestion } from '@/domain/knowledge/mask-question'
import { normalise } from '@/domain/search/normalise'
import { chinaDay, DAY_MS, HOUR_MS } from '@/domain/time/china'
import { isWay } from '@/domain/triage/read-way'
import { callerKey, onceOnly } from '../../shared/idempotency'
import { currentSearch } from '../../shared/knowledge/search'
import { countTry, triesLeft } from '../../shared/limits'
import { countVote } from '../../shared/repositories/article-votes'
import { missedInTx, putMissed } from '../../shared/repositories/missed-questions'
import { countEnd, isWaiting, putSolved } from '../../shared/repositories/triage-ends'
import { route } from '../../shared/serve/route'

const nothing = z.object({})

/** So many questions of one person an hour; whoever sends more is no customer. */
const QUESTIONS_MOST = 20
const WAYS_MOST = 20
const VOTE_KEPT_MS = 180 * DAY_MS

/** Counted once a day for each person, and only where our own search finds nothing either. */
export const helpMissedRoute = route(helpMissed, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const search = await currentSearch(services.db)
  const q = maskQuestion(request.q)
  const missedId = `missed:${shortHash(normalise(q))}`
  const caller = callerKey(actor)
  const intent = { actor, endpoint: helpMissed.name, request }
  const outcome = await onceOnly(services, intent, nothing, async (tx) => {
    const perHour = `missed:${caller}`
    const perDay = `${missedId}:${caller}:${chinaDay(now)}`
    if ((await triesLeft(tx, perHour, QUESTIONS_MOST, now)) <= 0) {
      return { ok: false, code: 'TOO_MANY_REQUESTS' }
    }
    await countTry(tx, perHour, HOUR_MS, now)
    const isNew = (await triesLeft(tx, perDay, 1, now)) > 0
    if (!isNew || normalise(q) === '' || search(request.q).kind === 'found') return { ok: true, ref: {} }
    await countTry(tx, perDay, DAY_MS, now)
    const before = await missedInTx(tx, missedId)
    const first = { missedId, q, count: 0, firstAt: now, open: true, settledBy: null, reason: '' }
    const known = before ?? first
    await putMissed(tx, { ...known, count: known.count + 1, lastAt: now })
    return { ok: true, ref: {} }
  })
  return outcome.ok ? done({}) : refuse(outcome.code)
})

/** The first word of each person on a version counts; a second one changes nothing. */
export const helpHelpfulRoute = route(helpHelpful, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { topic, n, helped } = request
  const intent = { actor, endpoint: helpHelpful.name, request }
  const outcome = await onceOnly(services, intent, nothing, async (tx) => {
    const key = `helpful:${callerKey(actor)}:${topic}:${n}`
    if ((await triesLeft(tx, key, 1, now)) > 0) {
      await countTry(tx, key, VOTE_KEPT_MS, now)
      await countVote(tx, topic, n, helped)
    }
    return { ok: true, ref: {} }
  })
  return outcome.ok ? done({}) : refuse(outcome.code)
})

/**
 * What a way came to. Saying "solved" again for the same fault while the seven days run changes nothing; whether it
 * was is decided by the clock, when they are over.
 */
export const helpSolvedRoute = route(helpSolved, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { way, productId = null } = request
  const { symptom, outcome: end } = way
  const caller = callerKey(actor)
  const month = chinaDay(now).slice(0, 7)
  const intent = { actor, endpoint: helpSolved.name, request }
  const outcome = await onceOnly(services, intent, nothing, async (tx) => {
    if (!isWay(way)) return { ok: false, code: 'TRIAGE_ASTRAY' }
    const key = `triage:${caller}`
    if ((await triesLeft(tx, key, WAYS_MOST, now)) <= 0) return { ok: false, code: 'TOO_MANY_REQUESTS' }
    await countTry(tx, key, HOUR_MS, now)
    if (end !== 'solved') {
      await countEnd(tx, symptom, month, end === 'book' ? 'booked' : 'left')
      return { ok: true, ref: {} }
    }
    const _id = `solved:${caller}:${symptom}:${productId === null ? 'any' : shortHash(productId)}`
    if (await isWaiting(tx, _id)) return { ok: true, ref: {} }
    const dueAt = now + SETTLED_AFTER_MS
    await putSolved(tx, { _id, openid: actor.openid, symptom, productId, at: now, dueAt })
    await countEnd(tx, symptom, month, 'solved')
    return { ok: true, ref: {} }
  })
  return outcome.ok ? done({}) : refuse(outcome.code)
})

const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)
