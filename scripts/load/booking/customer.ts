import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { wasKilled } from '../ground/workers'
import type { Journal, Taken } from './journal'
import { type Land, windowKeyOf } from './land'
import type { Answer, LoadCandidate, Operation } from './operation'
import { type QuickClock, realTimeOf } from './quick-clock'
import type { Workers } from './workers'

export interface Counts {
  holds: number
  refused: number
  bookings: number
  swaps: number
  cancels: number
  releases: number
  lapses: number
  /** Requests that were sent again, since the function died under them. */
  repeated: number
}

export interface Crowd {
  land: Land
  workers: Workers
  clock: QuickClock
  journal: Journal
  counts: Counts
  /** Somebody was refused a place that they held at that moment. */
  lostHolds: string[]
  /** False when enough was tried: then everybody stays where they are. */
  more(): boolean
}

interface Told {
  answer: Answer
  from: number
  until: number
  /** A function died under it, so that it may have been done more than once. */
  inDoubt: boolean
}

/** Somebody who holds, books, puts off, cancels and lets lapse, and writes down what they are told. */
export const aCustomer = async (crowd: Crowd, openid: string): Promise<void> => {
  let held: Taken | null = null
  while (crowd.more()) {
    const next: Taken | null = await hold(crowd, openid, held)
    if (next === null) {
      if (held !== null && Date.now() > held.until) held = null
      continue
    }
    held = next
    const chance = Math.random()
    if (chance < 0.15) continue
    if (chance < 0.25) {
      await release(crowd, openid, held)
    } else {
      if (chance < 0.3) await letLapse(crowd, held)
      await bookAndLeave(crowd, openid, held)
    }
    held = null
  }
}

const bookAndLeave = async (crowd: Crowd, openid: string, held: Taken): Promise<void> => {
  const booked = await book(crowd, openid, held)
  if (booked === null) return
  let { place } = booked
  if (Math.random() < 0.5) {
    const other = await hold(crowd, openid, null)
    if (other !== null) place = await swap(crowd, openid, booked.ticketNo, place, other)
  }
  if (crowd.more()) await cancel(crowd, openid, booked.ticketNo, place)
}

const hold = async (crowd: Crowd, openid: string, before: Taken | null): Promise<Taken | null> => {
  const candidates = someCandidates(crowd.land)
  const told = await ask(crowd, { op: 'hold', openid, requestId: randomUUID(), candidates })
  const { answer, from, until, inDoubt } = told
  crowd.counts.holds += 1
  if (inDoubt) {
    crowd.journal.doubtful.push({ from, until, windows: candidates.map(({ window }) => windowKeyOf(window)) })
  }
  if ('seatId' in answer) {
    if (before !== null) ends(before, told)
    const lapseAt = realTimeOf(crowd.clock, answer.heldUntil)
    return takes(crowd, {
      seatId: answer.seatId,
      by: openid,
      from,
      sureFrom: until,
      sureUntil: lapseAt,
      until: lapseAt,
    })
  }
  crowd.counts.refused += 1
  const windows = candidates.map(({ window, capacity }) => ({ key: windowKeyOf(window), capacity }))
  crowd.journal.refused.push({ from, until, windows })
  return null
}

const book = async (
  crowd: Crowd,
  openid: string,
  held: Taken,
): Promise<{ ticketNo: string; place: Taken } | null> => {
  const { seatId } = held
  const told = await ask(crowd, { op: 'book', openid, requestId: randomUUID(), seatId })
  if (!('ticketNo' in told.answer)) {
    seeWhy(crowd, held, told)
    return null
  }
  crowd.counts.bookings += 1
  return { ticketNo: told.answer.ticketNo, place: turnsInto(crowd, held, told) }
}

const swap = async (
  crowd: Crowd,
  openid: string,
  ticketNo: string,
  place: Taken,
  held: Taken,
): Promise<Taken> => {
  const { seatId } = held
  const told = await ask(crowd, { op: 'swap', openid, requestId: randomUUID(), ticketNo, seatId })
  if (!('ticketNo' in told.answer)) {
    // the window that the ticket has already is none to put it off to
    if (!told.answer.ok && told.answer.code !== 'WINDOW_NOT_AVAILABLE') seeWhy(crowd, held, told)
    // let go by name: the next hold would do it too, but unseen by the journal
    await release(crowd, openid, held)
    return place
  }
  crowd.counts.swaps += 1
  ends(place, told)
  return turnsInto(crowd, held, told)
}

const cancel = async (crowd: Crowd, openid: string, ticketNo: string, place: Taken): Promise<void> => {
  const told = await ask(crowd, { op: 'cancel', openid, requestId: randomUUID(), ticketNo })
  if (!told.answer.ok) throw new Error(`cancelling was refused: ${told.answer.code}`)
  crowd.counts.cancels += 1
  ends(place, told)
}

const release = async (crowd: Crowd, openid: string, held: Taken): Promise<void> => {
  const told = await ask(crowd, { op: 'release', openid, requestId: randomUUID(), seatId: held.seatId })
  crowd.counts.releases += 1
  ends(held, told)
}

const letLapse = async (crowd: Crowd, held: Taken): Promise<void> => {
  crowd.counts.lapses += 1
  await sleep(Math.max(0, held.until - Date.now()) + Math.random() * 100)
}

/** Asks until there is an answer, always with the same words and the same id, as the app does. */
const ask = async ({ workers, counts }: Crowd, operation: Operation): Promise<Told> => {
  const from = Date.now()
  let inDoubt = false
  for (;;) {
    try {
      const answer = await workers.call(operation)
      if (answer.ok || answer.code !== 'BUSY') return { answer, from, until: Date.now(), inDoubt }
      await sleep(500)
    } catch (error) {
      if (!wasKilled(error)) throw error
      inDoubt = true
      counts.repeated += 1
    }
  }
}

const takes = ({ journal }: Crowd, taken: Taken): Taken => {
  journal.taken.push(taken)
  return taken
}

/** It may end when the request leaves, and has ended when the answer is there. */
const ends = (taken: Taken, { from, until }: Told): void => {
  taken.sureUntil = Math.min(taken.sureUntil, from)
  taken.until = Math.min(taken.until, until)
}

/** A hold becomes a ticket's place. */
const turnsInto = (crowd: Crowd, held: Taken, told: Told): Taken => {
  const { seatId, by } = held
  const forever = Number.POSITIVE_INFINITY
  const place = { seatId, by, from: told.from, sureFrom: told.until, sureUntil: forever, until: forever }
  ends(held, told)
  return takes(crowd, place)
}

/** A hold that has lapsed may be somebody else's by now; one that hasn't is surely ours. */
const seeWhy = ({ lostHolds }: Crowd, held: Taken, { until, answer }: Told): void => {
  if (until < held.sureUntil) lostHolds.push(`${held.by} ${held.seatId}: ${answer.ok ? '' : answer.code}`)
}

/** Both outlets, or only one of them. */
const someCandidates = ({ halfDays }: Land): LoadCandidate[] => {
  const both = halfDays[Math.floor(Math.random() * halfDays.length)] ?? []
  const chance = Math.random()
  if (chance < 0.6) return [...both]
  return chance < 0.8 ? both.slice(0, 1) : both.slice(1)
}
