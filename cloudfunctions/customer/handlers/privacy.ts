import * as z from 'zod/mini'
import { privacyErase, privacyExport, privacyOverview } from '@/contract/customer/privacy'
import { done, refuse } from '@/contract/result'
import { exportText } from '@/domain/privacy/export-text'
import { holdingWords } from '@/domain/privacy/holding'
import { chinaDay } from '@/domain/time/china'
import { onceOnly } from '../../shared/idempotency'
import { holdings } from '../../shared/privacy/holdings'
import { looksAt } from '../../shared/privacy/looks'
import { allowedNotices } from '../../shared/privacy/notices'
import { route } from '../../shared/serve/route'

const ref = z.object({ at: z.number() })

const overviewRoute = route(privacyOverview, async ({ actor, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const [tallies, looks, allowed] = await Promise.all([
    Promise.all(holdings.map((holding) => holding.tally(services, openid))),
    looksAt(services, openid),
    allowedNotices(services, openid),
  ])
  const views = holdings.map(({ id }, at) => {
    const { kept, ...words } = holdingWords[id]
    const { count, erasable } = tallies[at] ?? { count: 0, erasable: 0 }
    return { id, ...words, count, erasable, keptWords: kept }
  })
  return done({ holdings: views, looks, allowed })
})

const exportRoute = route(privacyExport, async ({ actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const parts = await Promise.all(
    holdings.map(async (holding) => ({ id: holding.id, items: await holding.copy(services, openid) })),
  )
  return done({ name: `我的信息-${chinaDay(now)}.txt`, text: exportText(parts, now) })
})

/** The intent is written down once; erasing itself may be repeated, and never touches what came after it. */
const eraseRoute = route(privacyErase, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const intent = { actor, endpoint: privacyErase.name, request }
  const outcome = await onceOnly(services, intent, ref, async () => ({ ok: true, ref: { at: now } }))
  if (!outcome.ok) return refuse(outcome.code)
  const answers = []
  for (const holding of holdings.filter(({ id }) => request.holdings.includes(id))) {
    await holding.erase(services, openid, outcome.ref.at)
    const { count } = await holding.tally(services, openid)
    answers.push({ id: holding.id, count, keptWords: holdingWords[holding.id].kept })
  }
  return done({ done: answers })
})

export const privacyRoutes = [overviewRoute, exportRoute, eraseRoute]
