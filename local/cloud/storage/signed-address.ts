import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export type Method = 'GET' | 'PUT'

export interface Signer {
  /** A path and query that allow one method on one file until `expiresAtMs`. */
  sign(method: Method, cloudPath: string, expiresAtMs: number): string
  /** The file that an address names, or why it may not be reached. */
  check(method: Method, url: URL): { cloudPath: string } | { refusal: 'expired' | 'invalid' }
}

interface Options {
  /** Kept, so that addresses given out before a restart still work after it. */
  keyFile: string
  now: () => Date
}

export const STORAGE_PREFIX = '/cos/'

/**
 * Signs addresses of files. The path is sent as base64url: the SDK runs `encodeURI` over download addresses,
 * which would encode a percent sign twice. What follows it is for people's eyes only.
 */
export function createSigner({ keyFile, now }: Options): Signer {
  const key = readKey(keyFile)
  const signature = (method: Method, cloudPath: string, expiresAtMs: number) =>
    createHmac('sha256', key).update(`${method}\n${cloudPath}\n${expiresAtMs}`).digest()

  return {
    sign(method, cloudPath, expiresAtMs) {
      const encoded = Buffer.from(cloudPath, 'utf8').toString('base64url')
      const query = `t=${expiresAtMs}&sign=${signature(method, cloudPath, expiresAtMs).toString('hex')}`
      return `${STORAGE_PREFIX}${encoded}/${readableName(cloudPath)}?${query}`
    },
    check(method, url) {
      const [encoded = ''] = url.pathname.slice(STORAGE_PREFIX.length).split('/')
      const cloudPath = Buffer.from(encoded, 'base64url').toString('utf8')
      const expiresAtMs = Number(url.searchParams.get('t'))
      const given = Buffer.from(url.searchParams.get('sign') ?? '', 'hex')
      const expected = signature(method, cloudPath, expiresAtMs)
      const isGenuine = given.length === expected.length && timingSafeEqual(given, expected)
      if (!isGenuine) return { refusal: 'invalid' }
      return expiresAtMs > now().getTime() ? { cloudPath } : { refusal: 'expired' }
    },
  }
}

function readKey(file: string): Buffer {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 })
  return readFileSync(file)
}

const readableName = (cloudPath: string) => {
  const name = cloudPath.split('/').at(-1) ?? ''
  return name.replace(/[^\w.-]/g, '_').slice(-80)
}
