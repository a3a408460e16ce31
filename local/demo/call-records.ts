import * as z from 'zod/mini'
import { post } from './caller'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** China keeps one zone; days here are its days. */
const CHINA_MS = 8 * HOUR_MS

const DAYS_BACK = 28
/** Tomorrow's too, so that a cloud that runs over midnight still has calls. */
const DAYS_AHEAD = 1

/** Calls in an hour of a usual workday, from 8 o'clock on. */
const callsByHour = [4, 12, 15, 11, 7, 8, 10, 12, 11, 8, 6, 4]
const OPENS = 8.5
const CLOSES = 20

/** Mondays after a weekend without service are the worst. 0 is Sunday. */
const weekdayFactor = [0.5, 1.5, 1.1, 1, 1, 1.15, 0.7]

const answerSchema = z.object({ code: z.optional(z.string()), message: z.optional(z.string()) })

/**
 * Puts in the hotline's calls of the last four weeks, made from the day alone: the same day has the same calls on
 * every machine. A day that is there stays as it is.
 */
export const putCallRecords = async (url: string, now: number): Promise<void> => {
  const today = Math.floor((now + CHINA_MS) / DAY_MS)
  for (let dayNo = today - DAYS_BACK; dayNo <= today + DAYS_AHEAD; dayNo += 1) {
    const data = callsOfDay(dayNo).map((call) => JSON.stringify(call))
    const request = { action: 'database.insertDocument', collectionName: 'callRecords', data }
    const { code, message = '' } = z.parse(answerSchema, await post(`${url}/admin`, request, null))
    if (code !== undefined && !message.includes('E11000')) {
      throw new Error(`the demo's calls can't be stored: ${code} ${message}`)
    }
  }
}

/** @param dayNo days since 1970 in China */
const callsOfDay = (dayNo: number) => {
  const next = randomFrom(dayNo)
  // 1970 began on a Thursday
  const factor = weekdayFactor[(dayNo + 4) % 7] ?? 1
  const midnight = dayNo * DAY_MS - CHINA_MS
  return callsByHour.flatMap((usual, step) => {
    const calls = Math.round(usual * factor * (0.8 + next() * 0.4))
    return Array.from({ length: calls }, (_, n) => {
      const at = 8 + step + next()
      const crowd = calls / 10
      const waitMs = Math.round(-Math.log(1 - next()) * 60_000 * crowd * crowd)
      const answered = waitMs < 240_000 + next() * 600_000
      const talkMs = answered ? Math.round(90_000 + next() * 360_000) : 0
      const clock = Math.min(Math.max(at, OPENS), CLOSES - 0.01)
      return {
        _id: `call:${dayNo}:${step}:${n}`,
        at: midnight + Math.round(clock * HOUR_MS),
        waitMs: answered ? waitMs : Math.min(waitMs, 900_000),
        answered,
        talkMs,
      }
    })
  })
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
const randomFrom = (seed: number) => {
  let state = (seed * 0x9e3779b1) >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
