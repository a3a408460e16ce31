import { type Room, roomLabel, type WindowOffer } from '@/contract/booking'
import type { WindowWish } from '@/contract/ticket/report'
import { termsOf2026 } from '@/domain/ticket/terms'
import { isInWindow, openWindows } from '@/domain/ticket/window'
import { sayWindow } from '@/domain/time/say'
import { windowKey } from './window-key'

export interface WindowOption {
  value: string
  label: string
  disabled?: boolean
}

export interface Shown {
  /** What is chosen: it stays in the list, whatever has become of it. */
  chosen: WindowWish | null
  /** What must not be chosen, and how it is called: the window a ticket has already. */
  except?: { window: WindowWish; words: string }
  /** Epoch ms. */
  now: number
}

const withRoom: readonly Room[] = ['plenty', 'few']

/** Somebody can still be booked for it. */
export const hasRoom = ({ room }: Pick<WindowOffer, 'room'>): boolean => withRoom.includes(room)

/** The soonest window that has a place and may be chosen. */
export const soonestOf = (offers: readonly WindowOffer[], { except }: Shown): WindowOffer | undefined =>
  offers.find((offer) => hasRoom(offer) && !(except && isInWindow(offer, except.window)))

/**
 * Every window with its room in words, those without a place in sight and out of reach; plain half-days to be wished
 * for where nobody has a place.
 */
export const windowOptions = (offers: readonly WindowOffer[], shown: Shown): WindowOption[] => {
  const { chosen, now } = shown
  const options = offers.some(hasRoom)
    ? offers.map((offer) => offered(offer, shown))
    : openWindows(now, termsOf2026.horizonDays).map((window) => wished(window, shown))
  if (chosen === null || options.some(({ value }) => value === windowKey(chosen))) return options
  return [
    { value: windowKey(chosen), label: `${sayWindow(chosen, now)}，约不上了`, disabled: true },
    ...options,
  ]
}

const offered = (offer: WindowOffer, { chosen, except, now }: Shown): WindowOption => {
  const option = wished(offer, { except, now })
  if (option.disabled === true) return option
  // The last place may be the one that is held for this very caller.
  if (chosen !== null && isInWindow(offer, chosen)) return option
  const label = `${option.label}，${roomLabel[offer.room]}`
  return hasRoom(offer) ? { ...option, label } : { ...option, label, disabled: true }
}

const wished = (
  window: WindowWish,
  { except, now }: { except?: Shown['except'] | undefined; now: number },
): WindowOption => {
  const [value, label] = [windowKey(window), sayWindow(window, now)]
  return except !== undefined && isInWindow(window, except.window)
    ? { value, label: `${label}，${except.words}`, disabled: true }
    : { value, label }
}
