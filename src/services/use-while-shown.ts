import { useCallback, useEffect, useRef } from 'react'
import { useHidden, useShown } from '@/src/platform/shown'

/** Does it whenever the page comes into view and, where `everyMs` is given, again so often while it stays there. */
export const useWhileShown = (work: () => void, everyMs?: number): void => {
  const timer = useRef<ReturnType<typeof setInterval>>(undefined)
  const latest = useRef(work)
  latest.current = work
  const stop = useCallback(() => clearInterval(timer.current), [])

  useShown(() => {
    stop()
    latest.current()
    if (everyMs !== undefined) timer.current = setInterval(() => latest.current(), everyMs)
  })
  useHidden(stop)
  useEffect(() => stop, [stop])
}
