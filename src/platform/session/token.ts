const key = 'aupu.session'

/** The bearer session of the person in this browser tab (H5 only); undefined before one was handed over. */
export const sessionToken = (): string | undefined => window.sessionStorage.getItem(key) ?? undefined

export const keepSession = (token: string): void => window.sessionStorage.setItem(key, token)

/** A short name that tells the sessions of a browser apart and gives none away; empty without one. */
export const sessionMark = (): string => {
  const token = sessionToken()
  if (token === undefined) return ''
  const mixed = [...token].reduce((sum, symbol) => (Math.imul(sum, 31) + symbol.charCodeAt(0)) >>> 0, 7)
  return `${mixed.toString(36)}.`
}
