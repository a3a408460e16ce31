import { productRegister } from '@/contract/customer/product'
import { aRequestId } from '../../builders/request-id'
import type { Caller, Ground } from '../ground/ground'

/** Production's record of the first hundred thousand numbers of an item and month. */
export const layBatch = async (
  { db }: Pick<Ground, 'db'>,
  itemCode = 'H36',
  producedIn = '2026-03',
): Promise<void> => {
  const _id = `batch:${itemCode}:${producedIn}:0`
  await db.collection('batches').add({ _id, itemCode, producedIn, fromRun: 0, toRun: 99_999 })
}

/** Registers by a number; what came of it. */
export const registering = (caller: Caller, boxCode: string, place?: string) =>
  caller.call(productRegister, {
    requestId: aRequestId(),
    product: { by: 'code', boxCode },
    ...(place === undefined ? {} : { place }),
  })

/** As above, where it is sure to succeed. */
export const registered = async (caller: Caller, boxCode: string, place?: string) => {
  const answer = await registering(caller, boxCode, place)
  if (!answer.ok) throw new Error(answer.message)
  return answer.data
}
