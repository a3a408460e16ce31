import type { Room, WindowOffer } from '@/contract/booking'
import { refuse } from '@/contract/result'
import type { WindowWish } from '@/contract/ticket/report'
import { openWindows } from '@/domain/ticket/window'
import { MINUTE_MS } from '@/domain/time/china'

interface Held {
  seatId: string
  window: WindowWish
  outletName: string
}

const outlets = [
  { outletId: 'xihu', name: '西湖网点' },
  { outletId: 'gongshu', name: '拱墅网点' },
]

/** The places of two outlets nearby. A test says which windows are full, and what becomes of holds. */
export const createFakeBooking = () => {
  const state = {
    /** Of each window; plenty where nothing is said. */
    roomOf: (_window: WindowWish): Room => 'plenty',
    /** Nobody works there at all. */
    noOutlet: false,
    held: undefined as Held | undefined,
    holds: [] as Held[],
    released: [] as string[],
    holdMs: 5 * MINUTE_MS,
    errands: [] as unknown[],
    /** How far the server's clock is from the phone's. */
    clockOffMs: 0,
  }

  const offers = (): WindowOffer[] =>
    state.noOutlet
      ? []
      : openWindows(Date.now(), 14).map((window) => {
          const room = state.roomOf(window)
          return {
            ...window,
            room,
            outlets: room === 'plenty' ? outlets : room === 'few' ? outlets.slice(0, 1) : [],
          }
        })

  const handlers = {
    'booking.windows': ({ errand }: { errand: unknown }) => {
      state.errands.push(errand)
      return { now: Date.now(), windows: offers() }
    },
    'booking.hold': ({ window }: { window: WindowWish }) => {
      const offer = offers().find(({ date, half }) => date === window.date && half === window.half)
      if (offer === undefined) return refuse('WINDOW_NOT_AVAILABLE')
      const [outlet] = offer.outlets
      if (outlet === undefined) return refuse('SEAT_GONE')
      const seatId = `seat:${outlet.outletId}:repair:heater:${window.date}:${window.half}:${state.holds.length}`
      state.held = { seatId, window, outletName: outlet.name }
      state.holds.push(state.held)
      const now = Date.now() + state.clockOffMs
      return {
        seatId,
        outletId: outlet.outletId,
        outletName: outlet.name,
        window,
        heldUntil: now + state.holdMs,
        now,
      }
    },
    'booking.release': ({ seatId }: { seatId: string }) => {
      state.released.push(seatId)
      const released = state.held?.seatId === seatId
      if (released) state.held = undefined
      return { released }
    },
  }

  return { state, handlers }
}
