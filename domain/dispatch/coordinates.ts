/** Degrees in GCJ-02, the datum that WeChat and China's map services share; never mixed with GPS's WGS-84. */
export interface Coordinates {
  lat: number
  lng: number
}

/** A place as a point on the unit sphere: straight lines between such points order as the ways over land do. */
export type SpherePoint = readonly [x: number, y: number, z: number]

const EARTH_RADIUS_M = 6_371_000

export const onSphere = ({ lat, lng }: Coordinates): SpherePoint => {
  const [phi, lambda] = [radians(lat), radians(lng)]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

/** The straight line through the sphere, squared; grows with the distance over land. */
export const chordSquared = (a: SpherePoint, b: SpherePoint): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2

/** Whole metres over land for a squared chord of the unit sphere. */
export const metresOfChord = (squared: number): number =>
  Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(squared) / 2)))

/** As the crow flies, in whole metres. */
export const straightLineM = (a: Coordinates, b: Coordinates): number =>
  metresOfChord(chordSquared(onSphere(a), onSphere(b)))

/** The middle of some places, on the ground; null for none. */
export const middleOf = (points: readonly SpherePoint[]): Coordinates | null => {
  if (points.length === 0) return null
  const sum = (axis: 0 | 1 | 2): number => points.reduce((total, point) => total + point[axis], 0)
  const [x, y, z] = [sum(0), sum(1), sum(2)]
  return { lat: degrees(Math.atan2(z, Math.hypot(x, y))), lng: degrees(Math.atan2(y, x)) }
}

const degrees = (angle: number): number => (angle * 180) / Math.PI

const radians = (angle: number): number => (angle * Math.PI) / 180
