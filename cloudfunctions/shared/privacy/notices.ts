import { type TemplateName, templateName, templates } from '@/contract/notice/template'
import { inTransaction } from '../database/transaction'
import { emptyGrant, grantOf } from '../repositories/grants'
import type { Services } from '../services'
import type { HoldingStore } from './store'

/** Notices that were allowed and not sent yet. Taken back, none is sent until the person allows one anew. */
export const notices: HoldingStore = {
  id: 'notices',
  tally: async (services, openid) => {
    const { length } = await allowedNotices(services, openid)
    return { count: length, erasable: length }
  },
  copy: async (services, openid) =>
    (await allowedNotices(services, openid)).map(({ title, left }) => [
      ['通知', title],
      ['还剩', `${left} 条`],
    ]),
  erase: async (services, openid) => {
    const allowed = await allowedNotices(services, openid)
    await inTransaction(services.db, async (tx) => {
      for (const { template } of allowed) await emptyGrant(tx, openid, template)
    })
    return allowed.length
  },
}

export const allowedNotices = async (
  { db }: Pick<Services, 'db'>,
  openid: string,
): Promise<{ template: TemplateName; title: string; left: number }[]> => {
  const all = await Promise.all(
    templateName.options.map(async (template) => ({
      template,
      title: templates[template].title,
      left: (await grantOf(db, openid, template)).balance,
    })),
  )
  return all.filter(({ left }) => left > 0)
}
