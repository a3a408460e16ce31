import { type WindowWish, windowWish } from '@/contract/ticket/report'

/** A window as the value of one option: `2026-03-14 morning`. */
export const windowKey = ({ date, half }: WindowWish): string => `${date} ${half}`

/** The window of such a value; null of anything else. */
export const windowOf = (key: string | null | undefined): WindowWish | null => {
  const [date, half] = key?.split(' ') ?? []
  return windowWish.safeParse({ date, half }).data ?? null
}
