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

export const bookingWindows = defineEndpoint({
  fn: 'customer',
  name: 'booking.windows',
  kind: 'read',
  request: windowsRequest,
  response: windowsResponse,
  errors: windowsErrors,
})

export const bookingHold = defineEndpoint({
  fn: 'customer',
  name: 'booking.hold',
  kind: 'write',
  request: holdRequest,
  response: holdResponse,
  errors: holdErrors,
})

export const bookingRelease = defineEndpoint({
  fn: 'customer',
  name: 'booking.release',
  kind: 'write',
  request: releaseRequest,
  response: releaseResponse,
  errors: releaseErrors,
})
