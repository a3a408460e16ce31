import * as z from 'zod/mini'
import type { Cloud } from '../database/cloud'

/** How long an address shown to a person works. */
const ADDRESS_SECONDS = 3600

const metadata = z.object({
  data: z.object({
    url: z.string(),
    token: z.string(),
    authorization: z.string(),
    fileId: z.string(),
    cosFileId: z.string(),
  }),
})
export type UploadPlace = z.infer<typeof metadata>['data']

/** A place for one file: whoever holds this answer may put the bytes there. */
export const uploadPlace = async (cloud: Cloud, cloudPath: string): Promise<UploadPlace> =>
  z.parse(metadata, await cloud.getUploadMetadata({ cloudPath })).data

/** Signed addresses by fileId; a file that is gone is left out. */
export const addressesOf = async (cloud: Cloud, fileIds: readonly string[]): Promise<Map<string, string>> => {
  if (fileIds.length === 0) return new Map()
  const { fileList } = await cloud.getTempFileURL({
    fileList: fileIds.map((fileID) => ({ fileID, maxAge: ADDRESS_SECONDS })),
  })
  return new Map(
    fileList
      .filter((file) => file.tempFileURL !== '')
      .map((file) => [file.fileID, file.tempFileURL] as const),
  )
}

const HEAD_BYTES = 64
const TIMEOUT_MS = 5_000

/**
 * The first bytes of a stored file and its whole size, without fetching the rest: a video would not fit into
 * the function.
 * @returns null when nothing is stored there
 */
export const peek = async (
  cloud: Cloud,
  fileId: string,
): Promise<{ head: Uint8Array; bytes: number } | null> => {
  const address = (await addressesOf(cloud, [fileId])).get(fileId)
  if (address === undefined) return null
  const answer = await fetch(address, {
    headers: { range: `bytes=0-${HEAD_BYTES - 1}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (answer.status === 416) return { head: new Uint8Array(), bytes: 0 }
  if (!answer.ok) return null
  const total = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1]
  const bytes = Number(total ?? answer.headers.get('content-length') ?? 0)
  const head = await firstBytes(answer)
  return { head, bytes }
}

/** A server may ignore the range: the stream is read no further than needed. */
const firstBytes = async (answer: Response): Promise<Uint8Array> => {
  const reader = answer.body?.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  while (reader && length < HEAD_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
  }
  await reader?.cancel().catch(() => undefined)
  return Buffer.concat(parts).subarray(0, HEAD_BYTES)
}
