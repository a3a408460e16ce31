import { takeSession } from './hash'
import { keepSession } from './token'

/**
 * Takes over the session that the start page hands in: in the address's hash, which is cleaned at once so that
 * the token stays out of history and screenshots, or later by `postMessage({type: 'session', token})` from the
 * same origin, whereupon the app starts afresh as the new person.
 */
export const adoptSession = (): void => {
  const { token, hash } = takeSession(window.location.hash)
  if (token !== undefined) {
    keepSession(token)
    window.history.replaceState(null, '', hash)
  }
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const handed = event.origin === window.location.origin ? tokenIn(event.data) : undefined
    if (handed === undefined) return
    keepSession(handed)
    window.location.reload()
  })
}

const tokenIn = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('token' in data)) return undefined
  return data.type === 'session' && typeof data.token === 'string' ? data.token : undefined
}
