import { useRef } from 'react'
import { isSettled, type Outcome } from './outcome'
import { newRequestId } from './request-id'

/**
 * Runs one write of a page. Repeated taps while it runs are ignored; a tap after a lost answer sends the same
 * `requestId` again; only a settled outcome starts a new intent.
 */
export const useIntent = <Data>() => {
  const requestId = useRef(newRequestId())
  const running = useRef(false)
  return async (write: (requestId: string) => Promise<Outcome<Data>>): Promise<Outcome<Data> | undefined> => {
    if (running.current) return undefined
    running.current = true
    try {
      const outcome = await write(requestId.current)
      if (isSettled(outcome)) requestId.current = newRequestId()
      return outcome
    } finally {
      running.current = false
    }
  }
}
