const key = 'aupu.session'

/** The bearer session of the person in this browser tab (H5 only); undefined before one was handed over. */
export const sessionToken = (): string | undefined => window.sessionStorage.getItem(key) ?? undefined

export const keepSession = (token: string): void => window.sessionStorage.setItem(key, token)
