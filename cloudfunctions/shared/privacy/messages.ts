import { sayFullMoment } from '@/domain/time/say'
import { eraseInbox, inboxCount, inboxOf } from '../repositories/inbox'
import type { HoldingStore } from './store'

const COPIED_MOST = 500

/** The messages page. */
export const messages: HoldingStore = {
  id: 'messages',
  tally: async ({ db }, openid) => {
    const count = await inboxCount(db, openid)
    return { count, erasable: count }
  },
  copy: async ({ db }, openid) =>
    (await inboxOf(db, openid, undefined, COPIED_MOST)).map(({ at, title, body }) => [
      ['时间', sayFullMoment(at)],
      ['标题', title],
      ['内容', body],
    ]),
  erase: ({ db }, openid, before) => eraseInbox(db, openid, before),
}
