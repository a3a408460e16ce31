import type { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import type { Endpoint } from '@/contract/endpoint'
import { aRequestId } from '../../builders/request-id'
import type { Caller } from './ground'

/** The smallest PNG: one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

type Prepare = Endpoint<'media.prepare', (typeof mediaPrepare)['request'], (typeof mediaPrepare)['response']>
type Confirm = Endpoint<'media.confirm', (typeof mediaConfirm)['request'], (typeof mediaConfirm)['response']>

/** What an app may say; what counts is what it puts there. */
const SAID_BYTES = 1000

/** Puts a file into storage as the app does, without the look at it that comes after. @returns its mediaId */
export const anUpload = async (
  caller: Caller,
  prepare: Prepare,
  bytes: Buffer,
  kind: 'image' | 'video' | 'document' = 'image',
) => {
  const place = await caller.call(prepare, {
    requestId: aRequestId(),
    kind,
    sizeBytes: SAID_BYTES,
  })
  if (!place.ok) throw new Error(place.code)
  const { url, authorization, token, cosFileId } = place.data.upload
  const put = await fetch(url, {
    method: 'PUT',
    headers: { Signature: authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId },
    body: new Uint8Array(bytes),
  })
  if (!put.ok) throw new Error(`storage answered ${put.status}`)
  return place.data.mediaId
}

/** A photo that can go with a ticket. @returns its mediaId */
export const aPhoto = async (caller: Caller, prepare: Prepare, confirm: Confirm): Promise<string> => {
  const mediaId = await anUpload(caller, prepare, png)
  const looked = await caller.call(confirm, { requestId: aRequestId(), mediaId })
  if (!looked.ok) throw new Error(looked.code)
  return mediaId
}
