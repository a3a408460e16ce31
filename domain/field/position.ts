import type { Coordinates } from '@/domain/dispatch/coordinates'

/** A hundredth of a degree is about a kilometre: enough for "in twenty minutes", too little for "in which house". */
const STEPS_A_DEGREE = 100

/** Rounded as it leaves the phone, and again where it arrives. */
export const coarse = ({ lat, lng }: Coordinates): Coordinates => ({
  lat: Math.round(lat * STEPS_A_DEGREE) / STEPS_A_DEGREE,
  lng: Math.round(lng * STEPS_A_DEGREE) / STEPS_A_DEGREE,
})
