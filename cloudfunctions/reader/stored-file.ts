import type { Cloud } from '../shared/database/cloud'
import { addressesOf } from '../shared/media/storage'
import { limits } from './file/limits'
import { Refused } from './file/refused'

const TIMEOUT_MS = 8_000

/**
 * The bytes of a file in storage, never more than may be read.
 * @throws Refused
 */
export const storedFile = async (cloud: Cloud, fileId: string): Promise<Uint8Array> => {
  const address = (await addressesOf(cloud, [fileId])).get(fileId)
  if (address === undefined) throw new Refused('FILE_NOT_FOUND')
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!answer.ok || answer.body === null) throw new Refused('FILE_NOT_FOUND')
  const parts: Uint8Array[] = []
  let length = 0
  const reader = answer.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(parts)
    length += value.length
    if (length > limits.fileBytes) {
      await reader.cancel()
      throw new Refused('FILE_TOO_LARGE')
    }
    parts.push(value)
  }
}
