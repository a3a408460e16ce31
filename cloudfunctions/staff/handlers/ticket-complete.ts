import { MAX_IMAGES } from '@/contract/customer/media'
import { completeTicket } from '@/contract/staff/command'
import { billRefusal } from '@/domain/catalogue/bill'
import { publishedFor } from '@/domain/catalogue/in-force'
import { answeredOf } from '@/domain/field/checklist'
import { chinaDay } from '@/domain/time/china'
import { countTry, triesLeft } from '../../shared/limits'
import { attachMedia, ownerOf } from '../../shared/repositories/media'
import { commandRoute } from './ticket-command'

const TRIES = 5
const LOCK_MS = 15 * 60_000

/**
 * The customer's code can't be guessed: five wrong ones lock it for a while, counted in the transaction that
 * refuses them, for a visit that is going on and for the technician whose it is. The photos, and the signature's
 * picture, go over to the ticket in the same transaction.
 */
export const ticketCompleteRoute = commandRoute(completeTicket, {
  prepare: async ({ request, now }) => {
    const { confirmation, ticketNo, summary, fees, totalFen, parts, mediaIds, checklist, happenedAt } =
      request
    const key = `confirmation:${ticketNo}`
    return async (ticket, tx) => {
      if (ticket.status === 'onSite' && confirmation.kind === 'code') {
        if ((await triesLeft(tx, key, TRIES, now)) <= 0) return { refusal: 'CONFIRMATION_CODE_LOCKED' }
        if (confirmation.code !== ticket.confirmationCode) {
          await countTry(tx, key, LOCK_MS, now)
          return { refusal: 'CONFIRMATION_CODE_WRONG' }
        }
      }
      const published = publishedFor(ticket.estimate, chinaDay(now))
      const refusal = ticket.status === 'onSite' ? billRefusal(fees, ticket, published) : null
      if (refusal !== null) return { refusal }
      return {
        type: 'complete',
        work: {
          summary,
          fees,
          totalFen,
          parts,
          mediaIds,
          ...(checklist === undefined ? {} : { checklist: answeredOf(ticket.report, checklist) }),
        },
        confirmation,
        ...(happenedAt === undefined ? {} : { happenedAt }),
      }
    }
  },
  also: async (tx, { request, actor }) => {
    const { confirmation, mediaIds, ticketNo } = request
    const signature = confirmation.kind === 'signature' ? [confirmation.mediaId] : []
    return attachMedia(tx, {
      owner: ownerOf(actor),
      mediaIds: [...mediaIds, ...signature],
      ticketNo,
      most: { image: MAX_IMAGES + signature.length, video: 0 },
    })
  },
})
