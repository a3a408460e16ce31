import { inTransaction } from '../database/transaction'
import { mediaInTx, mediaOfTicket, putMedia } from '../repositories/media'
import { isErasable } from '../repositories/ticket-erasure'
import { ticketsOfPerson } from '../repositories/tickets-of-person'
import type { Services } from '../services'
import type { HoldingStore } from './store'

/** What was taken for somebody's tickets, by them or by the technician in their home. */
export const pictures: HoldingStore = {
  id: 'pictures',
  tally: async (services, openid) => {
    const found = await withPictures(services, openid)
    const sum = (some: typeof found) => some.reduce((total, { media }) => total + media.length, 0)
    return { count: sum(found), erasable: sum(found.filter(({ ticket }) => isErasable(ticket))) }
  },
  copy: async (services, openid) =>
    (await withPictures(services, openid)).flatMap(({ ticket, media }) =>
      media.length === 0
        ? []
        : [[['工单', ticket.ticketNo] as const, ['张数', String(media.length)] as const]],
    ),
  erase: async (services, openid, before) => {
    let erased = 0
    for (const { ticket } of await withPictures(services, openid))
      if (ticket.createdAt <= before && isErasable(ticket))
        erased += await erasePictures(services, ticket.ticketNo)
    return erased
  },
}

/** Marks them as nobody's; the clock deletes file and record. */
export const erasePictures = async ({ db }: Services, ticketNo: string): Promise<number> => {
  const found = await mediaOfTicket(db, ticketNo)
  for (const { _id } of found)
    await inTransaction(db, async (tx) => {
      const media = await mediaInTx(tx, _id)
      if (media !== null) await putMedia(tx, { ...media, state: 'abandoned', ticketNo: null })
    })
  return found.length
}

const withPictures = async ({ db }: Services, openid: string) => {
  const tickets = await ticketsOfPerson(db, openid)
  return Promise.all(
    tickets.map(async (ticket) => ({ ticket, media: await mediaOfTicket(db, ticket.ticketNo) })),
  )
}
