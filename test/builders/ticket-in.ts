import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Command } from '@/domain/ticket/command'
import {
  type Life,
  livedOn,
  outlet,
  say,
  submitted,
  technician,
  untilDone,
  WEDNESDAY_TEN,
  work,
} from './life'

/** One of each command, such as a person would give it on that Wednesday. */
export const commandOf = {
  ...say,
  reject: { type: 'reject', reason: '这个型号请联系经销商' },
  dispatch: { type: 'dispatch', outlet, reason: '离您最近' },
  assign: { type: 'assign', technician: technician() },
  awaitPart: { type: 'awaitPart', partName: '取暖灯泡', expectedOn: '2026-03-18' },
  partArrived: { type: 'partArrived' },
  complete: { type: 'complete', work, confirmation: { kind: 'code', code: '428317' } },
  close: { type: 'close', reason: '电话回访过' },
  cancel: { type: 'cancel', reason: '自己修好了' },
  reopen: { type: 'reopen', reason: '又不热了', confirmationCode: '730155' },
  rate: { type: 'rate', score: 5, words: '' },
  note: { type: 'note', note: '客户下午不在家' },
  reveal: { type: 'reveal', reason: '打电话核对地址' },
} as const satisfies { [Type in Command['type']]: Extract<Command, { type: Type }> }

export const commandTypes = Object.keys(commandOf) as readonly Command['type'][]

const wayTo: Record<TicketStatus, readonly Command[]> = {
  submitted: [],
  accepted: untilDone.slice(0, 1),
  dispatched: untilDone.slice(0, 2),
  assigned: untilDone.slice(0, 3),
  enRoute: untilDone.slice(0, 4),
  onSite: untilDone.slice(0, 5),
  awaitingPart: [...untilDone.slice(0, 5), commandOf.awaitPart],
  completed: untilDone,
  closed: [...untilDone, commandOf.close],
  cancelled: [commandOf.cancel],
  rejected: [commandOf.reject],
}

/** A ticket of the app that has come to this place in its life, a minute a step. */
export const aTicketIn = (status: TicketStatus, change: Parameters<typeof submitted>[0] = {}): Life =>
  livedOn(submitted(change, WEDNESDAY_TEN), wayTo[status])
