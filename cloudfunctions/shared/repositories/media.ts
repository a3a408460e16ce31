import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { type MediaKind, mediaKind } from '@/contract/customer/media'
import type { ErrorCode } from '@/contract/error-code'
import type { Actor } from '@/domain/ticket/actor'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

/** prepared: a place was given; confirmed: the bytes were looked at; attached: it belongs to a ticket or a proof; abandoned: about to go. */
export const mediaDocument = z.object({
  _id: z.string(),
  owner: z.string(),
  state: z.enum(['prepared', 'confirmed', 'attached', 'abandoned']),
  kind: mediaKind,
  fileId: z.string(),
  bytes: z.int(),
  ticketNo: z.nullable(z.string()),
  createdAt: z.number(),
})
export type MediaDocument = z.infer<typeof mediaDocument>

/** Whose file it is, without an openid in clear. */
export const ownerOf = (actor: Actor): string => {
  const name =
    actor.kind === 'customer' ? `c:${actor.openid}` : actor.kind === 'staff' ? `s:${actor.staffId}` : ''
  return createHash('sha256').update(name).digest('base64url').slice(0, 22)
}

export const mediaById = (db: Db, mediaId: string): Promise<MediaDocument | null> =>
  readOne(db, 'media', mediaId, mediaDocument)

export const mediaInTx = async (tx: Tx, mediaId: string): Promise<MediaDocument | null> => {
  const stored = await tx.get('media', mediaId)
  return stored === null ? null : parseStored('media', mediaDocument, stored)
}

export const putMedia = (tx: Tx, media: MediaDocument): Promise<void> => tx.put('media', { ...media })

/** Every file of a ticket. */
export const mediaOfTicket = async (db: Db, ticketNo: string): Promise<MediaDocument[]> => {
  const answer = await db.collection('media').where({ ticketNo }).limit(100).get()
  return parseAll('media', mediaDocument, answer.data)
}

/** Which files a ticket is to get, and how many of each kind it may get at once. */
export interface Attachment {
  owner: string
  mediaIds: readonly string[]
  ticketNo: string
  /** A kind that isn't named may not go with it. */
  most: Partial<Record<MediaKind, number>>
}

/**
 * Gives confirmed files of that owner to a ticket, all or none.
 * @returns why not: one is missing, not looked at yet, somebody else's or already with a ticket; or there are
 * too many of a kind
 */
export const attachMedia = async (
  tx: Tx,
  { owner, mediaIds, ticketNo, most }: Attachment,
): Promise<ErrorCode | null> => {
  const found: MediaDocument[] = []
  for (const mediaId of new Set(mediaIds)) {
    const media = await mediaInTx(tx, mediaId)
    if (media?.owner !== owner || media.state !== 'confirmed') return 'MEDIA_NOT_FOUND'
    found.push(media)
  }
  const isTooMany = (kind: MediaKind) =>
    found.filter((media) => media.kind === kind).length > (most[kind] ?? 0)
  if (mediaKind.options.some(isTooMany)) return 'MEDIA_TOO_MANY'
  for (const media of found) await putMedia(tx, { ...media, state: 'attached', ticketNo })
  return null
}
