import * as z from 'zod/mini'

/** Characters that are neither text nor line breaks; a person's paste may hold them, a notice may not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F\u200B\u2028\u2029\uFEFF]/g

/** A moment: milliseconds since 1970 in UTC. Shown at +08:00, stored and sent as is. */
export const instant = z.number().check(z.int(), z.gte(0), z.lte(4_102_444_800_000))

/** A calendar day in China, `2026-03-14`; days that do not exist are refused. */
export const day = z
  .string()
  .check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), z.refine(existsInCalendar))

/** Words a person typed: trimmed, control characters taken out, at most `max` characters. May be empty. */
export const words = (max: number) =>
  z.string().check(
    z.overwrite((text: string) => text.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim()),
    z.maxLength(max),
  )

/** As {@link words}, but something must be said. */
export const saying = (max: number) => words(max).check(z.minLength(1))

/** One line of words: line breaks become spaces. */
export const line = (max: number) =>
  z.string().check(
    z.overwrite((text: string) => text.replace(/\s+/g, ' ').replace(CONTROL, '').trim()),
    z.minLength(1),
    z.maxLength(max),
  )

/** Made once per intent by the client; a repeated request is answered as the first was. */
export const requestId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/))

/** A document's own name: short ASCII, no operator can hide in it. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,95}$/))

/** A mobile number of mainland China. */
export const mobile = z.string().check(z.regex(/^1[3-9]\d{9}$/))

/** GB/T 2260, six digits. */
export const divisionCode = z.string().check(z.regex(/^[1-9]\d{5}$/))

/** Money in 分. */
export const fen = z.number().check(z.int(), z.gte(0), z.lte(10_000_000))

/** An opaque place in a list, given back as it came. */
export const cursor = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,200}$/))

export type Instant = z.infer<typeof instant>
export type Day = z.infer<typeof day>

function existsInCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
