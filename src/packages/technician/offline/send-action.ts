import {
  arriveAtTicket,
  awaitPart,
  completeTicket,
  departForTicket,
  nobodyHome,
  noteOnTicket,
} from '@/contract/staff/command'
import { handBackWork } from '@/contract/staff/technician'
import type { QueuedAction } from '@/domain/field/queue'
import { call, type Outcome } from '@/src/services/call'

/**
 * One kept action as the call it stands for. The same action gives the same request, byte for byte: a repetition
 * must be one.
 */
export const sendAction = async (
  { requestId, ticketNo, rev, happenedAt, action }: QueuedAction,
  mediaIdOf: (photoId: string) => string,
): Promise<Outcome<{ rev?: number }>> => {
  const onTicket = { requestId, ticketNo, rev: rev ?? 1 }
  const inTheField = { ...onTicket, happenedAt }
  switch (action.type) {
    case 'depart':
      return call(departForTicket, inTheField)
    case 'arrive':
      return call(arriveAtTicket, inTheField)
    case 'nobodyHome':
      return unversioned(await call(nobodyHome, { ...inTheField, reason: action.reason }))
    case 'awaitPart': {
      const { partName, quantity, expectedOn, partId } = action
      const part = partId === undefined ? { partName } : { partName, partId }
      return call(awaitPart, { ...inTheField, ...part, quantity, expectedOn })
    }
    case 'note':
      return call(noteOnTicket, { ...onTicket, note: action.note })
    case 'handBack':
      return unversioned(await call(handBackWork, { requestId, ticketNo, what: action.what, happenedAt }))
    case 'complete': {
      const { work, confirmation } = action
      const { summary, fees, totalFen, parts, photoIds, checklist } = work
      return call(completeTicket, {
        ...inTheField,
        summary,
        fees: [...fees],
        totalFen,
        parts: [...parts],
        mediaIds: photoIds.map(mediaIdOf),
        ...(checklist === undefined ? {} : { checklist: [...checklist] }),
        confirmation:
          confirmation.kind === 'code'
            ? confirmation
            : { kind: 'signature', mediaId: mediaIdOf(confirmation.photoId) },
      })
    }
  }
}

/** The ticket is no longer the technician's to see: the answer has no version. */
const unversioned = (outcome: Outcome<object>): Outcome<{ rev?: number }> =>
  outcome.ok ? { ok: true, data: {} } : outcome
