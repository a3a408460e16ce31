import { isDeskOver } from '@/domain/desk/desk-next'
import type { Db } from '../database/cloud'
import { inTransaction } from '../database/transaction'
import { deskEventsOf } from './desk-events'
import { type DeskDocument, deskInTx, deskNewestFirst, putDesk } from './desk-tickets'
import { ERASED } from './erased-report'

const PAGE = 100

/** All of somebody's matters, newest first. */
export const deskOfPerson = async (db: Db, openid: string): Promise<DeskDocument[]> => {
  const found: DeskDocument[] = []
  for (;;) {
    const page = await deskNewestFirst(db, { openid }, found.at(-1)?.sortKey, PAGE)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

/**
 * Takes the person and their words out of a matter that is over; what it was and how it came out stays.
 * @returns false where it is not over or not theirs
 */
export const eraseDeskPerson = async (db: Db, ticketNo: string, openid: string): Promise<boolean> => {
  const said = (await deskEventsOf(db, ticketNo)).filter(
    ({ by, words }) => by.kind === 'customer' && words !== '',
  )
  return inTransaction(db, async (tx) => {
    const ticket = await deskInTx(tx, ticketNo)
    if (ticket === null || ticket.openid !== openid || !isDeskOver(ticket)) return false
    for (const event of said)
      await tx.put('deskEvents', { _id: idOfEvent(ticketNo, event.seq), ...event, words: ERASED })
    await putDesk(tx, { ...ticket, rev: ticket.rev + 1, openid: null, report: withoutPerson(ticket.report) })
    return true
  })
}

const idOfEvent = (ticketNo: string, seq: number): string =>
  `desk:${ticketNo}:${String(seq).padStart(4, '0')}`

const withoutPerson = (report: DeskDocument['report']): DeskDocument['report'] => {
  if (report.kind !== 'part') return { ...report, words: ERASED, mediaIds: [] }
  const { handover } = report
  return {
    ...report,
    words: '',
    mediaIds: [],
    contact: { name: ERASED, phone: '' },
    handover:
      handover.way === 'delivery'
        ? { ...handover, address: { ...handover.address, detail: ERASED, at: undefined } }
        : handover,
  }
}
