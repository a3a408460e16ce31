import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { byteRange } from './byte-range'
import type { FileStore } from './file-store'
import type { Signer } from './signed-address'

interface Parts {
  files: FileStore
  signer: Signer
  maxUploadBytes: number
}

/** Kinds that a browser may show in place; anything else, HTML and SVG above all, is only saved. */
const SHOWN: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
}

/** Answers requests to signed addresses: PUT, GET with ranges, HEAD. Errors are XML, as COS sends them. */
export function storageHttp({ files, signer, maxUploadBytes }: Parts) {
  async function put(request: IncomingMessage, response: ServerResponse, cloudPath: string): Promise<void> {
    const isWhole = await files.write(cloudPath, request, maxUploadBytes)
    if (!isWhole) return refuse(response, 400, 'EntityTooLarge', 'The upload is larger than allowed')
    response.writeHead(200, { 'content-length': 0 }).end()
  }

  async function get(request: IncomingMessage, response: ServerResponse, cloudPath: string): Promise<void> {
    const found = await files.find(cloudPath)
    if (!found) return refuse(response, 404, 'NoSuchKey', 'The specified key does not exist')
    const { file, sizeBytes } = found
    const range = byteRange(request.headers.range, sizeBytes)
    if (range === 'unsatisfiable') {
      response.writeHead(416, { 'content-range': `bytes */${sizeBytes}` }).end()
      return
    }
    const part = range && { 'content-range': `bytes ${range.start}-${range.end}/${sizeBytes}` }
    response.writeHead(range ? 206 : 200, {
      ...headersOf(cloudPath),
      'content-length': range ? range.end - range.start + 1 : sizeBytes,
      ...part,
    })
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(file, range), response)
  }

  return async function handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method === 'HEAD' ? 'GET' : request.method
    if (method !== 'GET' && method !== 'PUT') {
      return refuse(response, 405, 'MethodNotAllowed', 'The method is not allowed')
    }
    const checked = signer.check(method, url)
    if ('refusal' in checked) {
      const message = checked.refusal === 'expired' ? 'Request has expired' : 'The signature does not match'
      request.resume()
      return refuse(
        response,
        403,
        checked.refusal === 'expired' ? 'AccessDenied' : 'SignatureDoesNotMatch',
        message,
      )
    }
    await (method === 'PUT' ? put : get)(request, response, checked.cloudPath)
  }
}

function headersOf(cloudPath: string) {
  const shown = SHOWN[extname(cloudPath).toLowerCase()]
  return {
    'content-type': shown ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=3600',
    'x-content-type-options': 'nosniff',
    ...(!shown && { 'content-disposition': 'attachment' }),
  }
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const body = `<?xml version='1.0' encoding='utf-8' ?>
<Error><Code>${code}</Code><Message>${message}</Message><Resource></Resource><RequestId>${randomUUID()}</RequestId><TraceId>local</TraceId></Error>`
  response.writeHead(status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
