import * as z from 'zod/mini'
import { reportMedia } from '@/contract/customer/media'
import { done, refuse } from '@/contract/result'
import { staffTicketOpen } from '@/contract/staff/ticket'
import { centreFor } from '@/domain/dispatch/place'
import { submit } from '@/domain/ticket/decide'
import { placeChecker } from '../../shared/booking/place-checker'
import { isKnownDivision } from '../../shared/divisions'
import { estimateAtSubmit } from '../../shared/estimate/estimate-at-submit'
import { onceOnly } from '../../shared/idempotency'
import { attachMedia, ownerOf } from '../../shared/repositories/media'
import { allCentres } from '../../shared/repositories/places'
import { route } from '../../shared/serve/route'
import { currentTerms, save } from '../../shared/ticket/change'
import { newCode, newTicketNo } from '../../shared/ticket/new-numbers'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { verdictForReport } from '../../shared/warranty/verdict-for-report'
import { detailView } from '../detail-view'

const ref = z.object({ ticketNo: z.string() })

/** An agent writes down what a caller says; there is no WeChat account behind it. */
export const ticketOpenRoute = route(staffTicketOpen, async ({ request, actor, now, services }) => {
  const { report, seatId, agreedCapFen } = request
  const [centres, placeFor, estimated, verdict] = await Promise.all([
    allCentres(services.db),
    placeChecker(services.db, seatId),
    estimateAtSubmit(services, actor, { report, agreedCapFen, now }),
    verdictForReport(services, report, null, now),
  ])
  const intent = { actor, endpoint: staffTicketOpen.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    if (!isKnownDivision(report.address.divisionCode)) return { ok: false, code: 'DIVISION_UNKNOWN' }
    const place = placeFor(report)
    if (!place.ok) return place
    if (!estimated.ok) return estimated
    const ticketNo = newTicketNo(services.random)
    const numbers = { ticketNo, confirmationCode: newCode(services.random) }
    const seat = place.seat === null ? {} : { seat: place.seat }
    const estimate = estimated.estimate === null ? {} : { estimate: estimated.estimate }
    const decision = submit(
      {
        type: 'submit',
        kind: report.kind,
        channel: 'phone',
        openid: null,
        report,
        ...numbers,
        ...seat,
        ...estimate,
        ...(verdict === null ? {} : { verdict }),
      },
      actor,
      now,
      currentTerms,
    )
    if (!decision.ok) return decision
    const refusal = await attachMedia(tx, {
      owner: ownerOf(actor),
      mediaIds: report.mediaIds,
      ticketNo,
      most: reportMedia,
    })
    if (refusal !== null) return { ok: false, code: refusal }
    return save(tx, decision, {
      before: null,
      actor,
      centre: centreFor(report.address.divisionCode, centres),
      now,
    })
  })
  if (!outcome.ok) return refuse(outcome.code)
  const ticket = await ticketSeenBy(services.db, actor, outcome.ref.ticketNo, now)
  return ticket === null ? refuse('NOT_FOUND') : done(await detailView(services, ticket, actor, now))
})
