import { createHmac } from 'node:crypto'
import type { ProofEntry } from '@/contract/product/proof-entry'
import { serverSecret } from '../repositories/server-secret'
import type { Services } from '../services'

/**
 * A keyed hash by which the same paper is known again, without a list of numbers that could be tried out. A till
 * receipt's number is short and begins anew in each shop, so its day and sum belong to it.
 * @returns null where it has no number
 */
export const numberKeyOf = async (
  services: Services,
  { paper, invoiceCode, number, day, amountFen }: ProofEntry,
): Promise<string | null> => {
  if (number === null) return null
  const text =
    paper === 'plain' ? `plain|${number}|${day}|${amountFen ?? ''}` : `${invoiceCode ?? ''}|${number}`
  const secret = await serverSecret(services, 'proof-number')
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, 32)
}
