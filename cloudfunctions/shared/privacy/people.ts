import { relationLabel } from '@/contract/ticket/address'
import { forgetKnown, knownTo } from '../repositories/customers'
import type { HoldingStore } from './store'

/** Addresses and people that reports fill themselves in from. They carry no day: all of them go. */
export const people: HoldingStore = {
  id: 'people',
  tally: async ({ db }, openid) => {
    const { length } = await knownTo(db, openid)
    return { count: length, erasable: length }
  },
  copy: async ({ db }, openid) =>
    (await knownTo(db, openid)).map(({ address, contact }) => [
      ['姓名', `${contact.name}（${relationLabel[contact.relation]}）`],
      ['手机号', contact.phone],
      ['地址', [...address.region, address.detail].join(' ')],
    ]),
  erase: async ({ db }, openid) => {
    const { length } = await knownTo(db, openid)
    if (length > 0) await forgetKnown(db, openid)
    return length
  },
}
