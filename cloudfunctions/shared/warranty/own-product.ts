import type { Report } from '@/contract/ticket/report'
import { productOwnedBy } from '../repositories/products'
import type { Services } from '../services'

/** Whether a report names no registered product, or one of that person's own. */
export const ownProduct = async (
  { db }: Pick<Services, 'db'>,
  { product: { productId } }: Report,
  openid: string,
): Promise<boolean> => productId === undefined || (await productOwnedBy(db, productId, openid)) !== null
