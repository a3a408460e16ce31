import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import * as z from 'zod/mini'

const place = z.object({
  data: z.object({
    url: z.string(),
    token: z.string(),
    authorization: z.string(),
    fileId: z.string(),
    cosFileId: z.string(),
  }),
})

/** What `wx.cloud.uploadFile` does: asks the cloud for a place, puts the bytes there, answers the fileID. */
export const putInStorage =
  (cloudUrl: string) =>
  async (cloudPath: string, body: IncomingMessage): Promise<string> => {
    const asked = await fetch(`${cloudUrl}/admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'storage.getUploadMetadata', path: cloudPath, method: 'put' }),
    })
    const { data } = z.parse(place, await asked.json())
    const put = await fetch(data.url, {
      method: 'PUT',
      headers: {
        Signature: data.authorization,
        'x-cos-security-token': data.token,
        'x-cos-meta-fileid': data.cosFileId,
      },
      body: Readable.toWeb(body) as ReadableStream,
      duplex: 'half',
    } as RequestInit)
    if (!put.ok) throw new Error(`storage answered ${put.status}`)
    return data.fileId
  }
