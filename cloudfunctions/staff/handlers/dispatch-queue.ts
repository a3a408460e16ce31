import { done } from '@/contract/result'
import { dispatchQueue } from '@/contract/staff/dispatch'
import { isAutomatic } from '../../shared/dispatch/dispatch-now'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { ticketsToDispatch } from '../../shared/repositories/dispatch-queue'
import { route } from '../../shared/serve/route'
import { productNameOf } from '../../shared/ticket/words'
import { rowView } from '../detail-view'

const PAGE = 30

/** What waits for an outlet in the dispatcher's own centre. */
export const dispatchQueueRoute = route(dispatchQueue, async ({ request, actor, now, services }) => {
  const centreId = actor.kind === 'staff' ? actor.centreId : null
  const after = fromCursor(request.cursor) ?? ''
  const found = centreId === null ? [] : await ticketsToDispatch(services.db, centreId, after, PAGE + 1)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)?.queueKey
  return done({
    rows: page.map((ticket) => ({
      ...rowView(ticket, now),
      rev: ticket.rev,
      productName: productNameOf(ticket.report),
      why: ticket.queued === null ? [] : [...ticket.queued.why],
    })),
    next: found.length > PAGE && last ? toCursor(last) : null,
    automatic: isAutomatic(services.environment),
  })
})
