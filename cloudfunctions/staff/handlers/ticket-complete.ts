import { completeTicket } from '@/contract/staff/command'
import { takeTry } from '../../shared/limits'
import { attachMedia, ownerOf } from '../../shared/repositories/media'
import { commandRoute } from './ticket-command'

const TRIES = 5
const LOCK_MS = 15 * 60_000

/**
 * The customer's code can't be guessed: five wrong ones, counted before they are looked at, lock it for a
 * while. The photos, and the signature's picture, go over to the ticket in the same transaction.
 */
export const ticketCompleteRoute = commandRoute(completeTicket, {
  prepare: async ({ request, now, services: { db } }) => {
    const { confirmation, summary, fees, totalFen, parts, mediaIds } = request
    const left =
      confirmation.kind === 'signature' ||
      (await takeTry(db, `confirmation:${request.ticketNo}`, TRIES, LOCK_MS, now))
    return () =>
      left
        ? { type: 'complete', work: { summary, fees, totalFen, parts, mediaIds }, confirmation }
        : { refusal: 'CONFIRMATION_CODE_LOCKED' }
  },
  also: async (tx, { request, actor }) => {
    const { confirmation, mediaIds, ticketNo } = request
    const signature = confirmation.kind === 'signature' ? [confirmation.mediaId] : []
    const attached = await attachMedia(tx, {
      owner: ownerOf(actor),
      mediaIds: [...mediaIds, ...signature],
      ticketNo,
    })
    return attached ? null : 'MEDIA_NOT_FOUND'
  },
})
