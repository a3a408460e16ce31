import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { knowledgeFigures, knowledgeMissed, knowledgeSettleMissed } from '@/contract/staff/knowledge'
import { symptoms } from '@/contract/ticket/symptom'
import { chinaTime, momentOf } from '@/domain/time/china'
import { onceOnly } from '../../shared/idempotency'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { missedInTx, missedMostAsked, putMissed } from '../../shared/repositories/missed-questions'
import { type TriageTotals, totalsSince } from '../../shared/repositories/triage-ends'
import { route } from '../../shared/serve/route'

const PAGE = 50
/** The figures hold this month and so many before it. */
const MONTHS_BEFORE = 3
const ref = z.object({ missedId: z.string() })

export const knowledgeMissedRoute = route(knowledgeMissed, async ({ request, services: { db } }) => {
  const found = await missedMostAsked(db, fromCursor(request.cursor), PAGE + 1)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  return done({
    questions: page.map(({ missedId, q, count, firstAt, lastAt }) => ({
      missedId,
      q,
      count,
      firstAt,
      lastAt,
    })),
    next: found.length > PAGE && last ? toCursor(last.sortKey) : null,
  })
})

export const knowledgeSettleMissedRoute = route(
  knowledgeSettleMissed,
  async ({ request, actor, services }) => {
    const { missedId, reason } = request
    const intent = { actor, endpoint: knowledgeSettleMissed.name, request }
    const outcome = await onceOnly(services, intent, ref, async (tx) => {
      const missed = await missedInTx(tx, missedId)
      if (missed === null) return { ok: false, code: 'MISSED_NOT_FOUND' }
      const settledBy = actor.kind === 'staff' ? actor.staffId : null
      await putMissed(tx, { ...missed, open: false, settledBy, reason })
      return { ok: true, ref: { missedId } }
    })
    return outcome.ok ? done({}) : refuse(outcome.code)
  },
)

export const knowledgeFiguresRoute = route(knowledgeFigures, async ({ now, services: { db } }) => {
  const month = monthBefore(now, MONTHS_BEFORE)
  const totals = await totalsSince(db, month)
  const rows = symptoms.flatMap(({ id }) => {
    const own = totals.filter(({ symptom }) => symptom === id)
    if (own.length === 0) return []
    const sum = (of: (one: TriageTotals) => number) => own.reduce((all, one) => all + of(one), 0)
    const [spared, came] = [sum((one) => one.spared), sum((one) => one.came)]
    return [
      {
        symptom: id,
        booked: sum(({ booked }) => booked),
        left: sum(({ left }) => left),
        waiting: Math.max(0, sum(({ solved }) => solved) - spared - came),
        spared,
        came,
      },
    ]
  })
  return done({ since: momentOf(`${month}-01`), symptoms: rows })
})

const monthBefore = (now: number, months: number): string => {
  const { year, month } = chinaTime(now)
  const count = year * 12 + month - 1 - months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
