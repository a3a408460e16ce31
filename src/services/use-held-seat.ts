import { useEffect, useRef, useState } from 'react'
import type { Errand } from '@/contract/booking'
import type { WindowWish } from '@/contract/ticket/report'
import { askWindows, hasRoom, holdSeat, releaseSeat } from './booking'

/**
 * The place for what is about to be sent. `none`: no window is chosen. `held`: until `untilAt`, by this phone's
 * clock. `lapsed`: its time is over, and it stays this customer's unless somebody else takes it. `gone`: that window
 * is full, others aren't. `wish`: nobody has a place. `unreached`: the net didn't answer.
 */
export type HeldSeat =
  | { state: 'none' | 'asking' | 'gone' | 'wish' | 'unreached' }
  | { state: 'held' | 'lapsed'; seatId: string; outletName: string; untilAt: number }

/** Holds a place as long as the page is open, anew for another window; lets it go when the page is left. */
export const useHeldSeat = (errand: Errand | undefined, window: WindowWish | null) => {
  const [seat, setSeat] = useState<HeldSeat>({ state: 'asking' })
  const turn = useRef(0)
  const toLetGo = useRef<string>(undefined)
  const key = JSON.stringify([errand, window])

  /** @returns the place as it is then, for whoever can't wait for the next picture */
  const hold = async (): Promise<HeldSeat> => {
    turn.current += 1
    const mine = turn.current
    setSeat({ state: 'asking' })
    const next = await heldFor(errand, window)
    const taken = 'seatId' in next ? next.seatId : undefined
    if (mine !== turn.current) {
      // The page was left, or another window is being held: of several places only the last one is kept.
      if (taken !== undefined && toLetGo.current === undefined) releaseSeat(taken)
      return next
    }
    toLetGo.current = taken
    setSeat(next)
    return next
  }

  const letGo = () => {
    turn.current += 1
    if (toLetGo.current !== undefined) releaseSeat(toLetGo.current)
    toLetGo.current = undefined
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same errand in another object is the same
  useEffect(() => {
    void hold()
  }, [key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is left
  useEffect(() => letGo, [])

  return {
    seat,
    hold,
    /** Its time is over. */
    lapse: () => setSeat((now) => (now.state === 'held' ? { ...now, state: 'lapsed' } : now)),
    /** It is booked: nothing is left to let go. */
    keep: () => {
      toLetGo.current = undefined
    },
  }
}

const heldFor = async (errand: Errand | undefined, window: WindowWish | null): Promise<HeldSeat> => {
  if (window === null) return { state: 'none' }
  if (errand === undefined) return { state: 'wish' }
  const held = await holdSeat(errand, window)
  if (held.ok) {
    const { seatId, outletName, heldUntil, now } = held.data
    // The phone's clock may be a day off, so only the time between is taken from the server.
    return { state: 'held', seatId, outletName, untilAt: Date.now() + (heldUntil - now) }
  }
  if (held.why !== 'refused') return { state: 'unreached' }
  const told = await askWindows(errand)
  return { state: told.ok && told.data.windows.some(hasRoom) ? 'gone' : 'wish' }
}
