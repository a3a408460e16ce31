import type { Network } from './port'

export type { Network } from './port'

export const network: Network = {
  isOnline: () => Promise.resolve(window.navigator.onLine),
  onChange: (listener) => {
    const tell = () => listener(window.navigator.onLine)
    window.addEventListener('online', tell)
    window.addEventListener('offline', tell)
    return () => {
      window.removeEventListener('online', tell)
      window.removeEventListener('offline', tell)
    }
  },
}
