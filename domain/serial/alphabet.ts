/**
 * The 23 symbols of ticket numbers: none looks like another (no B D G I J L O P Q S U V Z). 23 is prime, so the
 * weighted sum finds every single wrong symbol and every two that changed places.
 */
export const SYMBOLS = '0123456789ACEFHKMNRTWXY'
export const BASE = SYMBOLS.length

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

/** What somebody typed, in our symbols; null where one of them can't be read. Blanks and dashes go. */
export const readSymbols = (typed: string): string | null => {
  if (typed.length > 200) return null
  const plain = [...typed.normalize('NFKC').toUpperCase()]
    .filter((symbol) => !/[\s\-–—_.·]/.test(symbol))
    .map((symbol) => LOOK_ALIKE[symbol] ?? symbol)
  return plain.every((symbol) => SYMBOLS.includes(symbol)) ? plain.join('') : null
}

/** A number in so many symbols. @throws where it doesn't fit, or isn't a whole number of 0 or more */
export const toSymbols = (value: number, length: number): string => {
  if (!Number.isInteger(value) || value < 0 || value >= BASE ** length)
    throw new Error(`${value} does not fit ${length} symbols`)
  return Array.from({ length }, (_, at) =>
    SYMBOLS.charAt(Math.floor(value / BASE ** (length - 1 - at)) % BASE),
  ).join('')
}

/** The number that these symbols, all of them ours, stand for. */
export const fromSymbols = (symbols: string): number =>
  [...symbols].reduce((value, symbol) => value * BASE + SYMBOLS.indexOf(symbol), 0)

/** One symbol for at most 20: the weights 2, 3, 4 … all differ, and none is 0, 1 or 22. */
export const checkSymbol = (symbols: string): string => {
  const sum = [...symbols].reduce((total, symbol, at) => total + SYMBOLS.indexOf(symbol) * (at + 2), 0)
  return SYMBOLS.charAt(sum % BASE)
}
