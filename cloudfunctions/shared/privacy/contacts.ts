import { chinaDay } from '@/domain/time/china'
import { sayFullMoment } from '@/domain/time/say'
import { type ContactRecord, contactsOf, removeContact } from '../repositories/contacts-erasure'
import type { Services } from '../services'
import { erasePictures } from './pictures'
import type { HoldingStore } from './store'

/** Calls back, numbers for a counter, reports of fakes: what is done goes, what is still to be done waits for it. */
export const contacts: HoldingStore = {
  id: 'contacts',
  tally: async (services, openid) => {
    const found = await recordsOf(services, openid)
    return { count: found.length, erasable: found.filter(({ open }) => !open).length }
  },
  copy: async (services, openid) =>
    (await recordsOf(services, openid)).map(({ what, at, words }) => [
      ['事情', what],
      ['时间', sayFullMoment(at)],
      ['内容', words],
    ]),
  erase: async (services, openid, before) => {
    const done = (await recordsOf(services, openid)).filter(({ open, at }) => !open && at <= before)
    for (const record of done) {
      if (record.collection === 'fakeReports') await erasePictures(services, record.id)
      await removeContact(services.db, record)
    }
    return done.length
  },
}

const recordsOf = ({ db, clock }: Services, openid: string): Promise<ContactRecord[]> =>
  contactsOf(db, openid, chinaDay(clock()))
