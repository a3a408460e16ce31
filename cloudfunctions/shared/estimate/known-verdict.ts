import type { Product } from '@/contract/ticket/report'
import type { Actor } from '@/domain/ticket/actor'
import type { Services } from '../services'
import type { KnownVerdict } from './estimate-for'

/** The warranty of the caller's own registered product; null where there is none, or it isn't theirs. */
export const knownVerdict = async (
  _services: Services,
  _actor: Actor,
  _product: Product,
  _now: number,
): Promise<KnownVerdict> => null
