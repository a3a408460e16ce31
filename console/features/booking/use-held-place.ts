import { useEffect, useRef, useState } from 'react'
import { useIntent } from '@/console/lib/intent'
import { refusalOf } from '@/console/lib/refused'
import type { Errand } from '@/contract/booking'
import { type ErrorCode, errorCopy } from '@/contract/error-code'
import type { WindowWish } from '@/contract/ticket/report'
import { usePlaces } from './api/use-places'
import type { useWindows } from './api/use-windows'
import { noPlace, type Place, placeIsGone } from './place'
import { hasRoom } from './window-options'

/** Codes that mean that this window can't be had, and another one may. */
const anotherWindow: readonly ErrorCode[] = ['SEAT_GONE', 'WINDOW_NOT_AVAILABLE', 'CALENDAR_UNKNOWN']

/**
 * Holds a place for the window that is picked, anew for another one; lets it go when the form is left. What came of
 * it is told twice: as a picture, and by `settled` for whoever is about to send it.
 */
export const useHeldPlace = (
  errand: Errand | null,
  window: WindowWish | null,
  windows: ReturnType<typeof useWindows>,
) => {
  const { hold, release } = usePlaces()
  const intent = useIntent()
  const [place, setPlace] = useState<Place>(noPlace)
  const now = useRef<Place>(noPlace)
  const turn = useRef(0)
  const asked = useRef<Promise<unknown>>(Promise.resolve())
  /** What the server keeps for this agent, and whether something else is about to take its place. */
  const kept = useRef<string | null>(null)
  const isAsking = useRef(false)

  const put = (next: Place): Place => {
    now.current = next
    setPlace(next)
    return next
  }
  const letGo = () => {
    turn.current += 1
    isAsking.current = false
    if (kept.current !== null) release(kept.current)
    kept.current = null
  }

  const ask = async (errand: Errand, window: WindowWish): Promise<Place> => {
    turn.current += 1
    const mine = turn.current
    isAsking.current = true
    put({ state: 'asking' })
    const content = { errand, window }
    const request = { ...content, requestId: intent.requestIdFor(content) }
    try {
      const held = await hold({ request, isWanted: () => mine === turn.current })
      intent.settle()
      if (held === null) return now.current
      kept.current = held.seatId
      if (mine !== turn.current) {
        if (!isAsking.current) letGo()
        return now.current
      }
      const { seatId, outletName } = held
      // This clock may be wrong, so only the time between is taken from the server.
      return put({ state: 'held', seatId, outletName, untilAt: Date.now() + (held.heldUntil - held.now) })
    } catch (error) {
      intent.settle(error)
      if (mine !== turn.current) return now.current
      const { code, message } = refusalOf(error)
      if (!anotherWindow.includes(code)) return put({ state: 'unreached', words: message })
      letGo()
      void windows.refetch()
      return put({ state: 'gone', words: message })
    }
  }

  const again = (): Promise<Place> => {
    if (errand === null || window === null) return Promise.resolve(put(noPlace))
    if (windows.data === undefined) void windows.refetch()
    const next = ask(errand, window)
    asked.current = next
    return next
  }

  const known = windows.data !== undefined ? 'told' : windows.isError ? 'unreached' : 'asking'
  const key = JSON.stringify([errand, window])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same errand in another object is the same
  useEffect(() => {
    if (errand === null || window === null) {
      letGo()
      put(noPlace)
    } else if (known === 'asking') {
      put({ state: 'asking' })
    } else if (known === 'unreached') {
      put({ state: 'unreached', words: refusalOf(windows.error).message })
    } else if (windows.data?.windows.some(hasRoom)) {
      void again()
    } else {
      letGo()
      put({ state: 'wish' })
    }
  }, [key, known])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is left
  useEffect(() => letGo, [])

  return {
    place,
    again,
    /** The place as it is once nothing is under way. */
    settled: async (): Promise<Place> => {
      await asked.current
      return now.current
    },
    /** The place as it is now, for whoever can't wait for the next picture. */
    latest: () => now.current,
    /** Its time is over. */
    lapse: () => {
      if (now.current.state === 'held') put({ ...now.current, state: 'lapsed' })
    },
    /** It is booked: nothing is left to let go. */
    keep: () => {
      kept.current = null
    },
    /** Looks for another place where the one that was sent has gone. @returns what to say instead of the refusal */
    mend: async (code: ErrorCode): Promise<string | null> => {
      if (!placeIsGone(code)) return null
      const next = await again()
      return next.state === 'held'
        ? `刚才的位置被约走了，在${next.outletName}另留了一个。跟客户说一声，再提交。`
        : errorCopy.SEAT_GONE
    },
  }
}
