import type { ErrorCode } from '@/contract/error-code'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import { becomes, type FieldAction, photosOf } from './action'

/**
 * Why an action waits for the technician: `conflict`, the ticket went another way meanwhile; `refused`, the server
 * would not take it as it is.
 */
export interface Hold {
  kind: 'conflict' | 'refused'
  code: ErrorCode
}

export interface QueuedAction {
  /** Made once for the intent: however often it is sent, it happens once. */
  requestId: string
  ticketNo: string
  action: FieldAction
  /** By the server's clock as the phone knows it. Epoch ms. */
  happenedAt: number
  /** The version it is sent with: fixed before the first sending and kept, or a repetition would be another request. */
  rev: number | null
  hold: Hold | null
}

/** All that this phone still has to enter, oldest first, and the newest version of each ticket it heard of. */
export interface FieldQueue {
  actions: readonly QueuedAction[]
  revs: Readonly<Record<string, number>>
}

export const emptyQueue: FieldQueue = { actions: [], revs: {} }

export const enqueued = (queue: FieldQueue, added: Omit<QueuedAction, 'rev' | 'hold'>): FieldQueue => ({
  ...queue,
  actions: [...queue.actions, { ...added, rev: null, hold: null }],
})

/**
 * What goes next: the oldest action that nothing before it on its ticket holds up. A ticket in conflict waits, the
 * others go on.
 * @param isSent whether that photo is with the server
 */
export const nextToSend = (
  { actions }: FieldQueue,
  isSent: (photoId: string) => boolean,
): QueuedAction | undefined => {
  const stuck = new Set<string>()
  return actions.find((queued) => {
    const { ticketNo, hold, action } = queued
    if (stuck.has(ticketNo)) return false
    if (hold === null && photosOf(action).every(isSent)) return true
    stuck.add(ticketNo)
    return false
  })
}

/** To be kept on the phone before the action is sent for the first time. An action has its version for good. */
export const withRevFixed = (queue: FieldQueue, requestId: string): FieldQueue =>
  changed(queue, requestId, (queued) => ({
    ...queued,
    rev: queued.rev ?? queue.revs[queued.ticketNo] ?? null,
  }))

/** Entered. @param rev of the ticket after it; undefined where the answer doesn't tell, then one more is counted */
export const settled = (queue: FieldQueue, requestId: string, rev: number | undefined): FieldQueue => {
  const done = queue.actions.find((queued) => queued.requestId === requestId)
  if (done === undefined) return queue
  const { ticketNo } = done
  const next = rev ?? (done.rev ?? queue.revs[ticketNo] ?? 0) + 1
  return {
    actions: queue.actions.filter((queued) => queued !== done),
    revs: { ...queue.revs, [ticketNo]: Math.max(next, queue.revs[ticketNo] ?? 0) },
  }
}

export const held = (queue: FieldQueue, requestId: string, hold: Hold): FieldQueue =>
  changed(queue, requestId, (queued) => ({ ...queued, hold }))

/** A newer version of a ticket was seen; what has not been sent yet will go by it. */
export const seen = (queue: FieldQueue, ticketNo: string, rev: number): FieldQueue =>
  (queue.revs[ticketNo] ?? 0) >= rev ? queue : { ...queue, revs: { ...queue.revs, [ticketNo]: rev } }

/**
 * Tried once more against the ticket as it is: under a new name, since the old one was answered with a refusal for
 * good, and with whatever version is then the newest.
 */
export const renewed = (
  queue: FieldQueue,
  requestId: string,
  newRequestId: string,
  action?: FieldAction,
): FieldQueue =>
  changed(queue, requestId, (queued) => ({
    ...queued,
    requestId: newRequestId,
    action: action ?? queued.action,
    rev: null,
    hold: null,
  }))

/**
 * The technician lets the server's side stand: what was not entered leaves the queue as actions, and goes to the
 * ticket as words instead. Nothing of it is dropped.
 */
export const handedBack = (
  queue: FieldQueue,
  ticketNo: string,
  { requestId, what, happenedAt }: { requestId: string; what: string; happenedAt: number },
): FieldQueue => ({
  ...queue,
  actions: [
    ...queue.actions.filter((queued) => queued.ticketNo !== ticketNo || queued.action.type === 'handBack'),
    { requestId, ticketNo, action: { type: 'handBack', what }, happenedAt, rev: null, hold: null },
  ],
})

export const actionsOf = (queue: FieldQueue, ticketNo: string): QueuedAction[] =>
  queue.actions.filter((queued) => queued.ticketNo === ticketNo)

/** Where the ticket stands for the one who did the work, whatever the server knows of it yet. */
export const statusWith = (
  queue: FieldQueue,
  visit: { ticketNo: string; status: TicketStatus },
): TicketStatus =>
  actionsOf(queue, visit.ticketNo).reduce<TicketStatus>(
    (status, { action }) => becomes(action) ?? status,
    visit.status,
  )

const changed = (
  queue: FieldQueue,
  requestId: string,
  change: (queued: QueuedAction) => QueuedAction,
): FieldQueue => ({
  ...queue,
  actions: queue.actions.map((queued) => (queued.requestId === requestId ? change(queued) : queued)),
})
