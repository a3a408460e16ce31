import { timingSafeEqual } from 'node:crypto'
import { type LinkClaim, readClaim, writeClaim } from '@/domain/links/token'
import type { SerialKeys } from '../serial/keyed-code'

/** 128 bits: nobody guesses one. */
const MAC_BYTES = 16
const MAC_LENGTH = 22

/** The claim with its key's name before and its signature behind: `0S7K4902M000001…`. */
export const signLink = ({ signing, mac }: SerialKeys, claim: LinkClaim): string => {
  const said = writeClaim(claim)
  return `${signing}${said}${signature(mac(signing, messageOf(said)))}`
}

/** What a signed link says; null for a forged or a cut one, or one whose key was withdrawn. */
export const readLink = ({ mac }: SerialKeys, token: string): LinkClaim | null => {
  const [, keyId = '', said = '', signed = ''] = shape.exec(token) ?? []
  const right = keyId === '' ? null : mac(keyId, messageOf(said))
  if (right === null || !isSame(signature(right), signed)) return null
  return readClaim(said)
}

const shape = new RegExp(`^([0-9A-Z])([0-9A-Za-z]{8,20})([A-Za-z0-9_-]{${MAC_LENGTH}})$`)

/** No signature of a serial number or of anything else passes for one of a link. */
const messageOf = (said: string): string => `link\n${said}`

const signature = (mac: Uint8Array | null): string => {
  if (mac === null) throw new Error('links: the signing key is not there')
  return Buffer.from(mac.subarray(0, MAC_BYTES)).toString('base64url')
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
