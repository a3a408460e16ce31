import type { Tx } from '../database/transaction'
import { productOffered } from '../repositories/products'

/** How long the present owner's word holds: long enough for an evening's talk and the next day. */
export const OFFER_MS = 48 * 3_600_000

/**
 * Eight figures that lead to no other product that is being offered now.
 * @param random bytes from a cryptographic source
 */
export const newHandoverCode = async (
  tx: Tx,
  random: (count: number) => Uint8Array,
  now: number,
): Promise<string> => {
  const code = String(Buffer.from(random(6)).readUIntBE(0, 6) % 100_000_000).padStart(8, '0')
  const product = await productOffered(tx, code)
  const isTaken =
    product?.ownership.status === 'offered' &&
    product.ownership.code === code &&
    product.ownership.until >= now
  return isTaken ? newHandoverCode(tx, random, now) : code
}
