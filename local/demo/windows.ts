import { type Half, half, halfHours } from '@/contract/ticket/vocabulary'

export interface Window {
  date: string
  half: Half
}

const DAY_MS = 86_400_000
const CHINA_MS = 8 * 3_600_000
/** The server wants two hours between the report and the window's end; ten minutes more while the demo loads. */
const NOTICE_MS = 2 * 3_600_000 + 600_000
const DAYS = 10

/** Half-days that can be wished for, soonest first. @param now epoch ms */
export const windowsFrom = (now: number): Window[] =>
  Array.from({ length: DAYS }, (_, away) => chinaDay(now + away * DAY_MS))
    .flatMap((date) => half.options.map((name) => ({ date, half: name })))
    .filter((window) => endOf(window) - NOTICE_MS >= now)

/** The calendar day in China, `2026-03-14`. @param at epoch ms */
export const chinaDay = (at: number): string => new Date(at + CHINA_MS).toISOString().slice(0, 10)

/** The China day so many days after. @param at epoch ms */
export const chinaDayAfter = (at: number, days: number): string => chinaDay(at + days * DAY_MS)

const endOf = ({ date, half }: Window): number => Date.parse(`${date}T${halfHours[half].to}:00+08:00`)
