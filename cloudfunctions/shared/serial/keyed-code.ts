import { createHmac } from 'node:crypto'
import { SYMBOLS } from '@/domain/serial/alphabet'
import type { Mac } from '@/domain/serial/serial-no'

export interface SerialKeys {
  /** New numbers are signed with this one. */
  signing: string
  mac: Mac
}

const SECRET_BYTES_LEAST = 32

/**
 * The keys of serial numbers from the environment: `K:<base64>,A:<base64>`, the one that signs first. Older ones
 * stay as long as boxes with them are about; to withdraw one, leave it out, and its numbers no longer check.
 * @throws for no key, a key's name of more than one of our symbols, a name twice, or a secret below 32 bytes; the
 * message never holds a secret
 */
export const serialKeysFrom = (setting: string): SerialKeys => {
  const secrets = new Map<string, Buffer>()
  for (const entry of setting.split(',').map((each) => each.trim())) {
    const [keyId = '', ...rest] = entry.split(':')
    const secret = Buffer.from(rest.join(':'), 'base64')
    if (keyId.length !== 1 || !SYMBOLS.includes(keyId))
      throw new Error(`serial keys: a key's name is one of ${SYMBOLS}`)
    if (secrets.has(keyId)) throw new Error(`serial keys: ${keyId} stands there twice`)
    if (secret.length < SECRET_BYTES_LEAST)
      throw new Error(`serial keys: ${keyId} needs ${SECRET_BYTES_LEAST} bytes in base64`)
    secrets.set(keyId, secret)
  }
  const [signing = ''] = secrets.keys()
  return { signing, mac: (keyId, message) => hmac(secrets.get(keyId), message) }
}

const hmac = (secret: Buffer | undefined, message: string): Uint8Array | null =>
  secret === undefined ? null : createHmac('sha256', secret).update(message).digest()
