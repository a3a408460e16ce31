import { inTransaction } from '../../shared/database/transaction'
import { emptyGrant } from '../../shared/repositories/grants'
import type { Services } from '../../shared/services'
import { knownItems } from '../known-items'
import type { PushEvent } from '../push-event'

/**
 * `subscribe_msg_change_event`: somebody refuses a template in the settings. Every send would be 43101 from then
 * on, so what was counted is gone; only refusals are pushed, never a change of mind.
 */
export const takeRefusals = async (services: Services, push: PushEvent): Promise<void> => {
  const refused = knownItems(services, push).filter(({ item }) => item.SubscribeStatusString === 'reject')
  if (refused.length === 0) return
  await inTransaction(services.db, async (tx) => {
    for (const { template } of refused) await emptyGrant(tx, push.FromUserName, template)
  })
}
