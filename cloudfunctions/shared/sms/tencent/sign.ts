import { createHash, createHmac } from 'node:crypto'

export interface Credential {
  secretId: string
  secretKey: string
}

export interface ToSign {
  service: string
  host: string
  /** The exact text that is sent. */
  body: string
  /** Epoch seconds. */
  timestamp: number
}

const ALGORITHM = 'TC3-HMAC-SHA256'
const SIGNED = 'content-type;host'
export const CONTENT_TYPE = 'application/json; charset=utf-8'

/**
 * The `Authorization` header of a call to Tencent Cloud's API 3.0.
 * https://cloud.tencent.com/document/api/382/52072
 */
export const authorizationFor = ({ secretId, secretKey }: Credential, call: ToSign): string => {
  const { service, host, body, timestamp } = call
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const headers = `content-type:${CONTENT_TYPE}\nhost:${host}\n`
  const request = ['POST', '/', '', headers, SIGNED, sha256(body)].join('\n')
  const scope = `${date}/${service}/tc3_request`
  const toSign = [ALGORITHM, timestamp, scope, sha256(request)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request')
  const signature = createHmac('sha256', key).update(toSign).digest('hex')
  return `${ALGORITHM} Credential=${secretId}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
