import * as z from 'zod/mini'
import { type MediaKind, type mediaConfirm, mediaKind } from '@/contract/customer/media'
import type { ErrorCode } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import { recognise } from '@/domain/media/kind'
import { onceOnly } from '../idempotency'
import { mediaById, mediaInTx, ownerOf, putMedia } from '../repositories/media'
import type { Route } from '../serve/route'
import { mostBytes } from './most-bytes'
import { addressesOf, peek } from './storage'

const ref = z.object({ mediaId: z.string(), kind: mediaKind })

/**
 * Looks at what was really stored; only then the file can go with a ticket. What may not stay is deleted, and a
 * repeated request is still told why.
 */
export const handleMediaConfirm: Route<typeof mediaConfirm>['handle'] = async ({
  request,
  actor,
  services,
}) => {
  const { cloud, db } = services
  const { mediaId } = request
  const named = await mediaById(db, mediaId)
  const fileId = named?.owner === ownerOf(actor) ? named.fileId : ''
  const stored = fileId === '' ? null : await peek(cloud, fileId)

  let mayStay = true
  const intent = { actor, endpoint: 'media.confirm', request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const media = await mediaInTx(tx, mediaId)
    if (media === null || stored === null) return { ok: false, code: 'MEDIA_NOT_FOUND' }
    const verdict = judge(stored, media.kind)
    mayStay = verdict.ok || media.state === 'attached'
    if (!verdict.ok) return verdict
    const { kind } = verdict
    if (media.state === 'prepared')
      await putMedia(tx, { ...media, state: 'confirmed', kind, bytes: stored.bytes })
    return { ok: true, ref: { mediaId, kind } }
  })

  if (!mayStay) await cloud.deleteFile({ fileList: [fileId] })
  if (!outcome.ok) return refuse(outcome.code)
  const addresses = await addressesOf(cloud, [fileId])
  return done({ ...outcome.ref, url: addresses.get(fileId) ?? '' })
}

type Verdict = { ok: true; kind: MediaKind } | { ok: false; code: ErrorCode }

/** @param meant what it was said to be: an electronic invoice is taken only where one was asked for */
const judge = ({ head, bytes }: { head: Uint8Array; bytes: number }, meant: MediaKind): Verdict => {
  if (bytes === 0) return { ok: false, code: 'MEDIA_EMPTY' }
  const kind = recognise(head)?.kind
  if (kind === undefined || (kind === 'document' && meant !== 'document'))
    return { ok: false, code: 'MEDIA_KIND_NOT_ALLOWED' }
  return bytes > mostBytes[kind] ? { ok: false, code: 'MEDIA_TOO_LARGE' } : { ok: true, kind }
}
