import { createHash, createHmac } from 'node:crypto'

/** How long a code that was given out may be typed in. */
export const BIND_CODE_MS = 24 * 3_600_000

const COUNT = 100_000_000

/**
 * Eight digits from the intent itself, so that a repeated request tells the same code although only its hash is
 * stored.
 * @param intent who asks, by which request, for whom
 */
export const bindCodeFor = (secret: string, intent: string): string => {
  const number = createHmac('sha256', secret).update(`code\n${intent}`).digest().readBigUInt64BE()
  return String(number % BigInt(COUNT)).padStart(8, '0')
}

/** As it is stored. With the key: eight digits alone would be guessed from their hash in a second. */
export const hashOfCode = (secret: string, code: string): string =>
  createHmac('sha256', secret).update(`hash\n${code}`).digest('base64url')

/** A WeChat account without its openid in clear. */
export const hashOfOpenid = (openid: string): string =>
  createHash('sha256').update(`binding\n${openid}`).digest('base64url')
