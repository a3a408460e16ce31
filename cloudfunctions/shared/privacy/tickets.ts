import { kindLabel, statusLabel } from '@/contract/ticket/vocabulary'
import { sayFullMoment } from '@/domain/time/say'
import { eraseSurveyWords } from '../repositories/surveys'
import { isErasable } from '../repositories/ticket-erasure'
import { erasePerson, ticketsOfPerson } from '../repositories/tickets-of-person'
import { descriptionOf, productNameOf } from '../ticket/words'
import { erasePictures } from './pictures'
import type { HoldingStore } from './store'

/** A ticket that is over loses its person and its pictures; number, division, work and fees stay. */
export const tickets: HoldingStore = {
  id: 'tickets',
  tally: async ({ db }, openid) => {
    const found = await ticketsOfPerson(db, openid)
    return { count: found.length, erasable: found.filter(isErasable).length }
  },
  copy: async ({ db }, openid) =>
    (await ticketsOfPerson(db, openid)).map(({ ticketNo, kind, status, createdAt, report }) => [
      ['工单号', ticketNo],
      ['事情', `${kindLabel[kind]}，${productNameOf(report)}`],
      ['提交', sayFullMoment(createdAt)],
      ['现在', statusLabel[status]],
      ['联系人', `${report.contact.name} ${report.contact.phone}`],
      ['地址', [...report.address.region, report.address.detail].join(' ')],
      ['说明', descriptionOf(report)],
    ]),
  erase: async (services, openid, before) => {
    const found = await ticketsOfPerson(services.db, openid)
    let erased = 0
    for (const ticket of found) {
      if (ticket.createdAt > before || !isErasable(ticket)) continue
      // pictures first: whoever dies in between finds the ticket again by its person
      await erasePictures(services, ticket.ticketNo)
      await eraseSurveyWords(services.db, ticket.ticketNo)
      if (await erasePerson(services.db, ticket.ticketNo, openid)) erased += 1
    }
    return erased
  },
}
