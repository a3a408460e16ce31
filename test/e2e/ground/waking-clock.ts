import path from 'node:path'
import { chinaDay } from '@/local/demo/windows'

const DAY_MS = 86_400_000
const TEN_MS = 10 * 3_600_000

/** A story takes minutes: one that began just before ten at night would end in the quiet hours. */
const STORY_MS = 30 * 60_000

/**
 * Environment of the functions by which their clock says ten in the morning whenever it is night in China.
 * Never behind the true one: a session must not look lapsed to the browser.
 * @param now epoch ms
 */
export const wakingClock = (now: number): Record<string, string> => {
  const file = path.join(__dirname, 'run-ahead.cjs')
  return { NODE_OPTIONS: `--require "${file}"`, CLOCK_AHEAD_MS: String(aheadMs(now)) }
}

const aheadMs = (now: number): number => {
  const midnight = Date.parse(`${chinaDay(now)}T00:00:00+08:00`)
  const intoDayMs = now - midnight
  const isDaytime = intoDayMs >= TEN_MS - 2 * 3_600_000 && intoDayMs + STORY_MS < 22 * 3_600_000
  if (isDaytime) return 0
  const ten = intoDayMs < TEN_MS ? midnight + TEN_MS : midnight + DAY_MS + TEN_MS
  return ten - now
}
