import * as z from 'zod/mini'
import type { Tx } from '../database/transaction'

const numberDocument = z.object({
  uses: z.array(z.object({ proofId: z.string(), productId: z.string() })),
})

/** A document cannot grow for ever; who puts one paper to more products has been found out long before. */
const USES_MOST = 50

/**
 * Notes that this paper was put to that product, in the transaction that confirms it: of two at once, the later one
 * sees the other.
 * @param numberKey a keyed hash
 * @returns the proofs of other products that stand on the same number
 */
export const noteUse = async (
  tx: Tx,
  numberKey: string,
  use: { proofId: string; productId: string },
): Promise<string[]> => {
  const uses = (await usesOf(tx, numberKey)).filter(({ proofId }) => proofId !== use.proofId)
  await tx.put('proofNumbers', { _id: idOf(numberKey), uses: [...uses, use].slice(-USES_MOST) })
  return uses.filter(({ productId }) => productId !== use.productId).map(({ proofId }) => proofId)
}

/** The proof was taken back. */
export const freeNumber = async (tx: Tx, numberKey: string, proofId: string): Promise<void> => {
  const uses = (await usesOf(tx, numberKey)).filter((use) => use.proofId !== proofId)
  if (uses.length === 0) await tx.remove('proofNumbers', idOf(numberKey))
  else await tx.put('proofNumbers', { _id: idOf(numberKey), uses })
}

/** Every proof that stands on it. */
export const usesOf = async (tx: Tx, numberKey: string): Promise<z.infer<typeof numberDocument>['uses']> => {
  const parsed = z.safeParse(numberDocument, await tx.get('proofNumbers', idOf(numberKey)))
  return parsed.success ? parsed.data.uses : []
}

const idOf = (numberKey: string): string => `number:${numberKey}`
