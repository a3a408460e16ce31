import * as z from 'zod/mini'
import { reportMedia } from '@/contract/customer/media'
import { ticketSubmit } from '@/contract/customer/ticket'
import { done, refuse } from '@/contract/result'
import { centreFor } from '@/domain/dispatch/place'
import { submit } from '@/domain/ticket/decide'
import { placeChecker } from '../../shared/booking/place-checker'
import { isKnownDivision } from '../../shared/divisions'
import { estimateAtSubmit } from '../../shared/estimate/estimate-at-submit'
import { onceOnly } from '../../shared/idempotency'
import { remember } from '../../shared/repositories/customers'
import { attachMedia, ownerOf } from '../../shared/repositories/media'
import { allCentres } from '../../shared/repositories/places'
import { openTicketsOf } from '../../shared/repositories/tickets'
import { route } from '../../shared/serve/route'
import { currentTerms, save } from '../../shared/ticket/change'
import { newCode, newTicketNo } from '../../shared/ticket/new-numbers'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { isTextAllowed } from '../../shared/ticket/text-check'
import { descriptionOf } from '../../shared/ticket/words'
import { ownProduct } from '../../shared/warranty/own-product'
import { verdictForReport } from '../../shared/warranty/verdict-for-report'
import { detailView } from '../detail-view'

const ref = z.object({ ticketNo: z.string() })

export const ticketSubmitRoute = route(ticketSubmit, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { report, channel, seatId, agreedCapFen } = request
  const { openid } = actor
  const [allowed, open, centres, placeFor, estimated, isOwn, verdict] = await Promise.all([
    isTextAllowed(services, openid, descriptionOf(report)),
    openTicketsOf(services.db, openid),
    allCentres(services.db),
    placeChecker(services.db, seatId),
    estimateAtSubmit(services, actor, { report, agreedCapFen, now }),
    ownProduct(services, report, openid),
    verdictForReport(services, report, openid, now),
  ])

  const outcome = await onceOnly(
    services,
    { actor, endpoint: ticketSubmit.name, request },
    ref,
    async (tx) => {
      if (!allowed) return { ok: false, code: 'TEXT_NOT_ALLOWED' }
      if (open >= currentTerms.openTicketsMax) return { ok: false, code: 'TOO_MANY_OPEN_TICKETS' }
      if (!isKnownDivision(report.address.divisionCode)) return { ok: false, code: 'DIVISION_UNKNOWN' }
      const place = placeFor(report)
      if (!place.ok) return place
      if (!estimated.ok) return estimated
      if (!isOwn) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
      const ticketNo = newTicketNo(services.random)
      const command = {
        type: 'submit',
        ticketNo,
        kind: report.kind,
        channel,
        openid,
        report,
        confirmationCode: newCode(services.random),
        ...(place.seat === null ? {} : { seat: place.seat }),
        ...(estimated.estimate === null ? {} : { estimate: estimated.estimate }),
        ...(verdict === null ? {} : { verdict }),
      } as const
      const decision = submit(command, actor, now, currentTerms)
      if (!decision.ok) return decision
      const refusal = await attachMedia(tx, {
        owner: ownerOf(actor),
        mediaIds: report.mediaIds,
        ticketNo,
        most: reportMedia,
      })
      if (refusal !== null) return { ok: false, code: refusal }
      await remember(tx, openid, report)
      return save(tx, decision, {
        before: null,
        actor,
        centre: centreFor(report.address.divisionCode, centres),
        now,
      })
    },
  )
  if (!outcome.ok) return refuse(outcome.code)

  const ticket = await ticketSeenBy(services.db, actor, outcome.ref.ticketNo, now)
  if (ticket === null) return refuse('NOT_FOUND')
  return done({ ticketNo: ticket.ticketNo, ticket: await detailView(services, ticket, actor, now) })
})
