import type * as z from 'zod/mini'
import type { mediaView } from '@/contract/ticket/view'
import { addressesOf } from '../media/storage'
import { mediaOfTicket } from '../repositories/media'
import type { Services } from '../services'

/** A ticket's photos and videos with addresses that lapse; a file past its term is left out. */
export const mediaViews = async (
  { db, cloud }: Services,
  ticketNo: string,
): Promise<z.infer<typeof mediaView>[]> => {
  const files = await mediaOfTicket(db, ticketNo)
  const addresses = await addressesOf(
    cloud,
    files.map((file) => file.fileId),
  )
  return files.flatMap(({ _id, kind, fileId }) => {
    const url = addresses.get(fileId)
    return url === undefined || kind === 'document' ? [] : [{ mediaId: _id, kind, url }]
  })
}
