import {
  holdErrors,
  holdRequest,
  holdResponse,
  releaseErrors,
  releaseRequest,
  releaseResponse,
  windowsErrors,
  windowsRequest,
  windowsResponse,
} from '../booking'
import { defineEndpoint } from '../endpoint'

export const staffBookingWindows = defineEndpoint({
  fn: 'staff',
  name: 'booking.windows',
  kind: 'read',
  request: windowsRequest,
  response: windowsResponse,
  errors: windowsErrors,
})

export const staffBookingHold = defineEndpoint({
  fn: 'staff',
  name: 'booking.hold',
  kind: 'write',
  request: holdRequest,
  response: holdResponse,
  errors: holdErrors,
})

export const staffBookingRelease = defineEndpoint({
  fn: 'staff',
  name: 'booking.release',
  kind: 'write',
  request: releaseRequest,
  response: releaseResponse,
  errors: releaseErrors,
})
