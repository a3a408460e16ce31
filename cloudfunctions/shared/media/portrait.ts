import type { ErrorCode } from '@/contract/error-code'
import type { Tx } from '../database/transaction'
import { attachMedia, mediaOfTicket } from '../repositories/media'
import type { Services } from '../services'
import { addressesOf } from './storage'

/** Portraits lie beside the files of tickets, under a name that no ticket number can be. */
const albumOf = (technicianId: string): string => `portrait:${technicianId}`

/** @returns why the picture can't be one: it is somebody else's, not looked at yet, or no picture */
export const attachPortrait = (
  tx: Tx,
  { technicianId, ...picture }: { technicianId: string; owner: string; mediaId: string },
): Promise<ErrorCode | null> =>
  attachMedia(tx, {
    owner: picture.owner,
    mediaIds: [picture.mediaId],
    ticketNo: albumOf(technicianId),
    most: { image: 1, video: 0 },
  })

/** The address of the latest portrait, which lapses; null where there is none. */
export const portraitUrl = async ({ db, cloud }: Services, technicianId: string): Promise<string | null> => {
  const pictures = await mediaOfTicket(db, albumOf(technicianId))
  const latest = pictures.sort((a, b) => b.createdAt - a.createdAt)[0]
  if (latest === undefined) return null
  return (await addressesOf(cloud, [latest.fileId])).get(latest.fileId) ?? null
}
