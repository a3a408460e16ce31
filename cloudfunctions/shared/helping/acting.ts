import type { Actor } from '@/domain/ticket/actor'
import type { Db } from '../database/cloud'
import type { Tx } from '../database/transaction'
import { mayHelp } from '../repositories/helpings'

/**
 * Who acts on something of that person's: the own, or somebody who helps them and says so from here on. Asked anew each
 * time, in the change's own transaction where there is one, so that an ended consent ends at once.
 * @param openid whose it is; null for a caller's
 */
export const actingOn = async (source: Db | Tx, actor: Actor, openid: string | null): Promise<Actor> => {
  if (actor.kind !== 'customer' || openid === null || openid === actor.openid) return actor
  return (await mayHelp(source, actor.openid, openid)) ? { ...actor, actsFor: openid } : actor
}
