import { inTransaction } from '../../shared/database/transaction'
import { recordAccept } from '../../shared/repositories/grants'
import type { Services } from '../../shared/services'
import { knownItems } from '../known-items'
import type { PushEvent } from '../push-event'

/**
 * `subscribe_msg_popup_event`: somebody answered the popup. An accept is counted once, though WeChat may push it
 * three times and the app tells of it too. A reject says no to this one popup: earlier accepts still hold.
 */
export const takeAccepts = async (services: Services, push: PushEvent): Promise<void> => {
  const accepted = knownItems(services, push).filter(({ item }) => item.SubscribeStatusString === 'accept')
  if (accepted.length === 0) return
  const told = { acceptId: String(push.CreateTime), source: 'push', at: push.CreateTime * 1000 } as const
  await inTransaction(services.db, async (tx) => {
    for (const { template } of accepted) await recordAccept(tx, push.FromUserName, template, told)
  })
}
