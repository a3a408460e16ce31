import { useEffect } from 'react'
import { network } from '@/src/platform/network'
import { useWhileShown } from '@/src/services/use-while-shown'
import { loadDay, syncNow } from './store'

const firstWaitMs = 2_000
const longestWaitMs = 60_000
const lookEveryMs = 60_000

let timer: ReturnType<typeof setTimeout> | undefined
let tries = 0

/** The technician's pages that are open: one of them listens for all. */
let open = 0
let stop: (() => void) | undefined

/** Sends at once, and then again at growing intervals until it is done. Never two at a time. */
export const syncSoon = (): void => {
  clearTimeout(timer)
  timer = undefined
  void syncNow().then((end) => {
    if (end !== 'later') {
      tries = 0
      return
    }
    const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** tries) * (0.75 + Math.random() / 2)
    tries += 1
    clearTimeout(timer)
    timer = setTimeout(syncSoon, waitMs)
  })
}

/** For every page of the technician: the day is loaded, sent and kept fresh while the page is in view. */
export const useFieldSync = (): void => {
  useWhileShown(() => {
    void loadDay().then(syncSoon)
  }, lookEveryMs)
  useEffect(() => {
    open += 1
    stop ??= network.onChange((online) => {
      if (!online) return
      tries = 0
      syncSoon()
    })
    return () => {
      open -= 1
      if (open > 0) return
      stop?.()
      stop = undefined
    }
  }, [])
}
