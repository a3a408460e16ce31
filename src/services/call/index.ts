import { callFunction } from '@/src/platform/call'
import { createCaller } from './caller'

export type { Failure, Outcome } from './outcome'
export { isSettled } from './outcome'
export { newRequestId } from './request-id'
export { useIntent } from './use-intent'

export const call = createCaller({
  callFunction,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
})
