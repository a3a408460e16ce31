import { addDays, chinaDay, DAY_MS, HOUR_MS } from '@/domain/time/china'
import type { Db } from '../shared/database/cloud'
import type { Services } from '../shared/services'

/** A late repeat of a request is still recognised for this long. */
const REQUESTS_KEPT_MS = 30 * DAY_MS

/**
 * Places of days that are over. Never of days to come: a place that was removed would begin its `rev` anew, and
 * somebody who had read it before would take it from whoever has it now.
 */
const SEATS_KEPT_DAYS = 7

/** Who taps a lapsed link late is still told that it lapsed. */
const SHORT_LINKS_KEPT_MS = 30 * DAY_MS

/** Without number and text; for whoever asks whether one was sent. */
const SMS_KEPT_MS = 90 * DAY_MS

/** Their counts stay; they hold nobody's number. */
const CALLS_KEPT_MS = 60 * DAY_MS

/** Call-backs and visits to a counter, with whose they were: open ones are a few days old at most. */
const CONTACTS_KEPT_MS = 30 * DAY_MS

/** The next state erases a position; one whose ticket was left standing goes by itself. */
const POSITIONS_KEPT_MS = 12 * HOUR_MS

/**
 * Removes what has lapsed and would only grow: sessions, counts of tries, records of requests, places of days
 * that are over.
 * @returns how many documents went
 */
export const sweepLapsed = async ({ db, clock }: Services): Promise<number> => {
  const now = clock()
  const removed = await Promise.all([
    removeBefore(db, 'sessions', 'expiresAt', now),
    removeBefore(db, 'limits', 'until', now),
    removeBefore(db, 'requests', 'at', now - REQUESTS_KEPT_MS),
    removeBefore(db, 'helpCodes', 'expiresAt', now),
    removeBefore(db, 'privateNumbers', 'expiresAt', now),
    removeBefore(db, 'progressCodes', 'expiresAt', now),
    removeBefore(db, 'shortLinks', 'until', now - SHORT_LINKS_KEPT_MS),
    removeBefore(db, 'smsMessages', 'at', now - SMS_KEPT_MS),
    removeBefore(db, 'positions', 'at', now - POSITIONS_KEPT_MS),
    removeBefore(db, 'callRecords', 'at', now - CALLS_KEPT_MS),
    removeBefore(db, 'callBacks', 'askedAt', now - CONTACTS_KEPT_MS),
    removeBefore(db, 'dropIns', 'date', chinaDay(now - CONTACTS_KEPT_MS)),
    removeBefore(db, 'dropInCounts', 'date', chinaDay(now - CONTACTS_KEPT_MS)),
    removeBefore(db, 'seats', 'date', addDays(chinaDay(now), -SEATS_KEPT_DAYS)),
  ])
  return removed.reduce((sum, count) => sum + count, 0)
}

/** @param at epoch ms or a day, never missing: a condition without a value would be dropped, and remove everything */
const removeBefore = async (
  db: Db,
  collection: string,
  field: string,
  at: number | string,
): Promise<number> => {
  const answer = await db
    .collection(collection)
    .where({ [field]: db.command.lt(at) })
    .remove()
  return answer.deleted ?? 0
}
