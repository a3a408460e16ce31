import * as z from 'zod/mini'
import { reportMedia } from '@/contract/customer/media'
import { exclusionLabel } from '@/contract/product/finding'
import { done, refuse } from '@/contract/result'
import { type FindingView, warrantyFind, warrantyFindings, warrantySettle } from '@/contract/staff/warranty'
import { onceOnly, Undone } from '../../shared/idempotency'
import {
  createFinding,
  type FindingDocument,
  findingById,
  findingsWaiting,
} from '../../shared/repositories/findings'
import { attachMedia, ownerOf } from '../../shared/repositories/media'
import { ticketByNo } from '../../shared/repositories/tickets'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { changeTicket } from '../../shared/ticket/change'
import { mediaViews } from '../../shared/ticket/media-views'
import { productNameOf } from '../../shared/ticket/words'
import { refreshVerdictOf } from '../../shared/warranty/refresh-verdicts'
import { settleFinding, tellFound } from '../../shared/warranty/settle-finding'

const ref = z.object({ findingId: z.string() })

/** States in which somebody stands before the product, or just did. */
const atTheProduct: readonly string[] = ['onSite', 'awaitingPart', 'completed']

const findRoute = route(warrantyFind, async ({ request, actor, now, services }) => {
  const { requestId, ticketNo, exclusion, words, mediaIds } = request
  const intent = { actor, endpoint: warrantyFind.name, request }
  const findingId = `finding:${ticketNo}:${requestId}`
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    let openid: string | null = null
    const changed = await changeTicket(tx, {
      ticketNo,
      actor,
      now,
      command: (ticket) => {
        openid = ticket.openid
        return atTheProduct.includes(ticket.status)
          ? { type: 'note', note: `看到不在保修范围的原因：${exclusionLabel[exclusion]}。${words}` }
          : { refusal: 'NOT_IN_THIS_STATE' }
      },
    })
    if (!changed.ok) return changed
    const refusal = await attachMedia(tx, {
      owner: ownerOf(actor),
      mediaIds,
      ticketNo,
      most: { image: reportMedia.image },
    })
    if (refusal !== null) throw new Undone(refusal)
    const by = actor.kind === 'staff' ? actor.name : ''
    const finding: FindingDocument = {
      _id: findingId,
      ticketNo,
      openid,
      exclusion,
      words,
      mediaIds,
      standing: 'outlet',
      by,
      at: now,
      settled: null,
      rev: 1,
    }
    await createFinding(tx, finding)
    await tellFound(tx, finding, now)
    return { ok: true, ref: { findingId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  await refreshVerdictOf(services, ticketNo)
  const ticket = await ticketByNo(services.db, ticketNo)
  return done({ findingId: outcome.ref.findingId, verdict: ticket?.verdict ?? null })
})

const findingsRoute = route(warrantyFindings, async ({ services }) => {
  const waiting = await findingsWaiting(services.db)
  return done({ findings: await Promise.all(waiting.map((finding) => viewOf(services, finding))) })
})

const settleRoute = route(warrantySettle, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const { findingId, standing, reason } = request
  const intent = { actor, endpoint: warrantySettle.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const settled = await settleFinding(tx, { findingId, standing, reason, by: actor.staffId, now })
    return settled === null ? { ok: false, code: 'FINDING_NOT_FOUND' } : { ok: true, ref: { findingId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const finding = await findingById(services.db, findingId)
  if (finding === null) return refuse('FINDING_NOT_FOUND')
  await refreshVerdictOf(services, finding.ticketNo)
  return done(await viewOf(services, finding))
})

export const warrantyRoutes: readonly Route[] = [findRoute, findingsRoute, settleRoute]

const viewOf = async (services: Services, finding: FindingDocument): Promise<FindingView> => {
  const { _id, ticketNo, exclusion, words, by, at, standing, mediaIds } = finding
  const [ticket, media] = await Promise.all([
    ticketByNo(services.db, ticketNo),
    mediaViews(services, ticketNo),
  ])
  return {
    findingId: _id,
    ticketNo,
    exclusion,
    words,
    productName: ticket === null ? '' : productNameOf(ticket.report),
    by,
    at,
    standing,
    media: media.filter(({ mediaId }) => mediaIds.includes(mediaId)),
  }
}
