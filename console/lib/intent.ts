import { useRef } from 'react'
import { isRetryable, Refused } from './refused'

export interface Intent {
  /** The id for this very content: the same until the intent is settled, another for another content. */
  requestIdFor: (content: unknown) => string
  /** Call when an answer came: after an outage the id is kept for the repeat, otherwise the intent is over. */
  settle: (error?: unknown) => void
}

/**
 * A `requestId` made once per intent. It survives outages, so that pressing again repeats the request instead of
 * making a second one; a definite answer ends it.
 */
export const useIntent = (): Intent => {
  const current = useRef<{ content: string; requestId: string } | null>(null)
  return {
    requestIdFor: (content) => {
      const text = JSON.stringify(content)
      if (current.current?.content !== text) {
        current.current = { content: text, requestId: crypto.randomUUID() }
      }
      return current.current.requestId
    },
    settle: (error) => {
      if (error instanceof Refused && isRetryable(error.refusal.code)) return
      current.current = null
    },
  }
}
