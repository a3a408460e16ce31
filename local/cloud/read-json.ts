import type { IncomingMessage } from 'node:http'
import * as z from 'zod/mini'
import { invalidParam } from './errors'

/** A document of 16 MB, escaped once more inside the body. */
const MAX_BODY_BYTES = 64 * 1024 * 1024

const body = z.looseObject({ action: z.string() })

/** @throws INVALID_PARAM for a body that is too large, no JSON, or names no action. */
export async function readJson(request: IncomingMessage): Promise<z.infer<typeof body>> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length
    if (sizeBytes <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  if (sizeBytes > MAX_BODY_BYTES) throw invalidParam('the request is too large')
  const parsed = body.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')))
  if (!parsed.success) throw invalidParam('the request names no action')
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw invalidParam('the request is not JSON', error)
  }
}
