import type { WhereAmI } from './port'

export type { LocationFailure, WhereAmI } from './port'

const timeoutMs = 8_000

export const whereAmI: WhereAmI = () =>
  new Promise((resolve) => {
    const { geolocation } = window.navigator
    if (geolocation === undefined) return resolve({ ok: false, reason: 'unsupported' })
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ ok: true, lat: coords.latitude, lng: coords.longitude }),
      ({ code, PERMISSION_DENIED }) =>
        resolve({ ok: false, reason: code === PERMISSION_DENIED ? 'denied' : 'failed' }),
      { timeout: timeoutMs, maximumAge: 60_000 },
    )
  })
