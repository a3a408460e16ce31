import type { ShowOnMap } from './port'

export type { MapTarget, ShowOnMap } from './port'

/** A marker on Amap's own page, which opens its app where there is one: https://lbs.amap.com/api/uri-api/guide/mobile-web/point */
const addressOf = (lat: number, lng: number, name: string): string =>
  `https://uri.amap.com/marker?position=${lng},${lat}&name=${encodeURIComponent(name)}&coordinate=gaode&callnative=1`

export const showOnMap: ShowOnMap = async ({ lat, lng, name }) => {
  const opened = window.open(addressOf(lat, lng, name), '_blank', 'noopener')
  // with noopener a browser answers null although it has opened the page
  return opened === undefined ? { ok: false, reason: 'failed' } : { ok: true }
}
