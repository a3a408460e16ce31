/**
 * Ticket numbers: six symbols and a check symbol, `7K4902T`, read out as `7K4-902-T`.
 * 23 symbols without look-alikes (no B D G I J L O P Q S U V Z). 23 is prime, so the weighted sum finds every
 * single wrong symbol and every swap of two neighbours.
 */
const SYMBOLS = '0123456789ACEFHKMNRTWXY'
const BASE = SYMBOLS.length
const BODY = 6

/** What people write for a symbol that looks or is typed alike. */
const LOOK_ALIKE: Record<string, string> = {
  O: '0',
  D: '0',
  Q: '0',
  I: '1',
  L: '1',
  J: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
}

/**
 * A number from random bytes, so that nobody can count to the next one.
 * @param random at least 12 bytes from a cryptographic source; bytes that would favour a symbol are passed over
 * @returns null when the bytes ran out, which is rare: ask again with fresh ones
 */
export const ticketNoFrom = (random: Uint8Array): string | null => {
  const fair = Math.floor(256 / BASE) * BASE
  const body = [...random]
    .filter((byte) => byte < fair)
    .slice(0, BODY)
    .map((byte) => SYMBOLS.charAt(byte % BASE))
    .join('')
  return body.length === BODY ? body + checkSymbol(body) : null
}

/** The number somebody typed or read out, normalised; null when it cannot be one. */
export const readTicketNo = (typed: string): string | null => {
  const plain = [...typed.normalize('NFKC').toUpperCase()]
    .filter((symbol) => !/[\s\-–—_.·]/.test(symbol))
    .map((symbol) => LOOK_ALIKE[symbol] ?? symbol)
    .join('')
  if (plain.length !== BODY + 1 || [...plain].some((symbol) => !SYMBOLS.includes(symbol))) return null
  return checkSymbol(plain.slice(0, BODY)) === plain.charAt(BODY) ? plain : null
}

/** `7K4-902-T`. */
export const sayTicketNo = (ticketNo: string): string =>
  `${ticketNo.slice(0, 3)}-${ticketNo.slice(3, 6)}-${ticketNo.slice(6)}`

const checkSymbol = (body: string): string => {
  const sum = [...body].reduce((total, symbol, at) => total + SYMBOLS.indexOf(symbol) * (at + 2), 0)
  return SYMBOLS.charAt(sum % BASE)
}
