/** Without look-alikes, for whoever types it off another screen. */
const SYMBOLS = '23456789abcdefghjkmnpqrstuvwxyzACDEFHJKLMNPQRTUVWXY'
const LENGTH = 9

/** Where short links begin, with a slash at the end: `SHORT_LINK_BASE`; null where there are none, and no SMS. */
export const shortLinkBase = (environment: Record<string, string | undefined>): string | null => {
  const base = environment.SHORT_LINK_BASE ?? ''
  return base === '' ? null : base.replace(/\/*$/, '/')
}

/** 50 bits: it opens what lapses anyway, and nobody tries as many. */
export const newShortCode = (random: (count: number) => Uint8Array): string => {
  const fair = Math.floor(256 / SYMBOLS.length) * SYMBOLS.length
  const drawn = [...random(LENGTH * 3)].filter((byte) => byte < fair).slice(0, LENGTH)
  if (drawn.length < LENGTH) return newShortCode(random)
  return drawn.map((byte) => SYMBOLS.charAt(byte % SYMBOLS.length)).join('')
}

export const isShortCode = (text: string): boolean =>
  text.length === LENGTH && [...text].every((symbol) => SYMBOLS.includes(symbol))

/**
 * Where a page of the app is opened from outside WeChat, by `APP_LINK`: an address with `{page}` (the page with its
 * query), or with `{path}` and `{query}` apart and encoded, as WeChat's plain URL Scheme takes them.
 */
export const appAddress = (environment: Record<string, string | undefined>, page: string): string | null => {
  const pattern = environment.APP_LINK ?? ''
  if (pattern === '') return null
  const [path = '', query = ''] = page.split('?')
  return pattern
    .replace('{page}', page)
    .replace('{path}', encodeURIComponent(path))
    .replace('{query}', encodeURIComponent(query))
}
