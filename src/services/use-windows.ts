import { useEffect, useRef, useState } from 'react'
import type { Errand, WindowOffer } from '@/contract/booking'
import { askWindows, hasRoom } from './booking'

/**
 * `asking`: not known yet. `open`: places are to be had. `wish`: nobody has a place, or nobody could be asked; a
 * half-day can still be wished for.
 */
export type Windows =
  | { state: 'asking' }
  | { state: 'open'; offers: readonly WindowOffer[] }
  | { state: 'wish'; because: 'full' | 'noAnswer' | 'nothingToAsk' }

/** The windows for what is to be done, asked anew whenever that changes or `refresh` is called. */
export const useWindows = (errand: Errand | undefined) => {
  const [windows, setWindows] = useState<Windows>({ state: 'asking' })
  const turn = useRef(0)
  const key = JSON.stringify(errand ?? null)
  const asking = useRef<string>(undefined)

  const refresh = async () => {
    if (asking.current === key) return
    asking.current = key
    turn.current += 1
    const mine = turn.current
    const next = await windowsFor(errand)
    if (mine !== turn.current) return
    asking.current = undefined
    setWindows(next)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same errand in another object is the same
  useEffect(() => {
    void refresh()
    return () => {
      turn.current += 1
      asking.current = undefined
    }
  }, [key])

  return { windows, refresh }
}

const windowsFor = async (errand: Errand | undefined): Promise<Windows> => {
  if (errand === undefined) return { state: 'wish', because: 'nothingToAsk' }
  const told = await askWindows(errand)
  if (!told.ok) return { state: 'wish', because: 'noAnswer' }
  return told.data.windows.some(hasRoom)
    ? { state: 'open', offers: told.data.windows }
    : { state: 'wish', because: 'full' }
}
