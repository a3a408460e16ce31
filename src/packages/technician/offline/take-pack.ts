import type { DayPack, PackedVisit } from '@/contract/staff/technician'
import { actionsOf, seen } from '@/domain/field/queue'
import { isSameVisit } from '@/domain/field/verdict'
import type { FieldState } from './field-state'

/**
 * What becomes of the phone's knowledge when the day arrives anew. A visit with something unsent keeps the picture
 * that the technician acted on unless it is still the same: else the next sending would pass over a change that
 * nobody has looked at.
 * @param receivedAt by the phone's clock, epoch ms
 */
export const afterPack = (before: FieldState, pack: DayPack, receivedAt: number): FieldState => {
  const waiting = new Set(before.queue.actions.map(({ ticketNo }) => ticketNo))
  const mine = new Map((before.pack?.visits ?? []).map((visit) => [visit.ticketNo, visit]))
  let queue = before.queue
  const theirs: FieldState['theirs'] = {}
  const visits = pack.visits.map((visit): PackedVisit => {
    const own = mine.get(visit.ticketNo)
    if (!waiting.has(visit.ticketNo) || own === undefined || isSameVisit(own, visit)) {
      queue = seen(queue, visit.ticketNo, visit.rev)
      return visit
    }
    theirs[visit.ticketNo] = visit
    return own
  })
  const gone = [...mine.values()].filter(
    ({ ticketNo }) => waiting.has(ticketNo) && !pack.visits.some((visit) => visit.ticketNo === ticketNo),
  )
  for (const { ticketNo } of gone) theirs[ticketNo] = null
  const kept = new Set([...visits, ...gone].map(({ ticketNo }) => ticketNo))
  return {
    ...before,
    pack: { ...pack, visits: [...visits, ...gone] },
    packAt: receivedAt,
    offsetMs: pack.now - receivedAt,
    theirs,
    queue,
    photos: before.photos.filter((photo) => photo.mediaId === null || isNeeded(before, photo.ticketNo, kept)),
    drafts: Object.fromEntries(Object.entries(before.drafts).filter(([ticketNo]) => kept.has(ticketNo))),
  }
}

const isNeeded = ({ queue }: FieldState, ticketNo: string, kept: ReadonlySet<string>): boolean =>
  kept.has(ticketNo) || actionsOf(queue, ticketNo).length > 0
