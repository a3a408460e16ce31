import type { Product } from '@/contract/ticket/report'
import type { Actor } from '@/domain/ticket/actor'
import type { Services } from '../services'
import { verdictOfReported } from '../warranty/verdict-for-report'
import type { KnownVerdict } from './estimate-for'

/**
 * The warranty of the caller's own registered product, of the one that somebody on the phone reads out, or what the
 * number says by itself; null where neither product nor number is given.
 */
export const knownVerdict = async (
  services: Services,
  actor: Actor,
  product: Product,
  now: number,
): Promise<KnownVerdict> => {
  if (product.productId === undefined && product.serialNo === undefined) return null
  const openid = actor.kind === 'staff' ? null : actor.kind === 'customer' ? actor.openid : ''
  return verdictOfReported(services, product, openid, now)
}
