import { deskKindLabel } from '@/contract/desk/vocabulary'
import { deskStatusWords, isDeskOver } from '@/domain/desk/desk-next'
import { sayFullMoment } from '@/domain/time/say'
import { deskOfPerson, eraseDeskPerson } from '../repositories/desk-erasure'
import { erasePictures } from './pictures'
import type { HoldingStore } from './store'

/** Orders, appeals, questions, complaints: over, they lose their person and what was said. */
export const errands: HoldingStore = {
  id: 'errands',
  tally: async ({ db }, openid) => {
    const found = await deskOfPerson(db, openid)
    return { count: found.length, erasable: found.filter(isDeskOver).length }
  },
  copy: async ({ db }, openid) =>
    (await deskOfPerson(db, openid)).map((ticket) => [
      ['单号', ticket.ticketNo],
      ['事情', deskKindLabel[ticket.kind]],
      ['提交', sayFullMoment(ticket.createdAt)],
      ['现在', deskStatusWords(ticket)],
      ['您说', ticket.report.words],
      [
        '联系人',
        ticket.report.kind === 'part' ? `${ticket.report.contact.name} ${ticket.report.contact.phone}` : '',
      ],
    ]),
  erase: async (services, openid, before) => {
    let erased = 0
    for (const ticket of await deskOfPerson(services.db, openid)) {
      if (ticket.createdAt > before || !isDeskOver(ticket)) continue
      await erasePictures(services, ticket.ticketNo)
      if (await eraseDeskPerson(services.db, ticket.ticketNo, openid)) erased += 1
    }
    return erased
  },
}
