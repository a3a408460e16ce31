import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Command } from '@/domain/ticket/command'
import { windowEnd } from '@/domain/ticket/window'
import { DAY_MS } from '@/domain/time/china'
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
import { aReport } from './report'

/** One of each command, such as a person would give it on that Wednesday. */
export const commandOf = {
  ...say,
  reject: { type: 'reject', reason: '这个型号请联系经销商' },
  dispatch: { type: 'dispatch', outlet, reason: '离您最近' },
  assign: { type: 'assign', technician: technician() },
  queue: { type: 'queue', why: ['3 家：明天上午已经约满。'] },
  decline: { type: 'decline', outletId: outlet.outletId, reason: '师傅都请假了', declinedOfLate: 0 },
  redispatch: { type: 'redispatch', reason: '客户要换一家' },
  amend: {
    type: 'amend',
    report: aReport(
      {
        address: { divisionCode: '330105', region: ['浙江省', '杭州市', '拱墅区'], detail: '莫干山路 8 号' },
      },
      WEDNESDAY_TEN,
    ),
    reason: '客户搬家了',
  },
  reschedule: {
    type: 'reschedule',
    wish: { date: '2026-03-16', half: 'morning' },
    seat: null,
    reason: '那天要出门',
  },
  chase: { type: 'chase' },
  runLate: { type: 'runLate', promisedAt: WEDNESDAY_TEN + 7 * DAY_MS },
  nobodyHome: { type: 'nobodyHome', reason: '敲门没人应，电话也没接' },
  askFee: {
    type: 'askFee',
    askId: 'ask-0000000000000001',
    fees: [{ name: '加热模块', amountFen: 30_000 }],
    totalFen: 30_000,
    reason: '加热模块也坏了',
  },
  answerFee: { type: 'answerFee', askId: 'ask-0000000000000001', agree: true },
  awaitPart: { type: 'awaitPart', partName: '取暖灯泡', expectedOn: '2026-03-18' },
  promisePart: { type: 'promisePart', expectedOn: '2026-03-20' },
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

/** As {@link aTicketIn}, at a moment and with what has to come before so that the command can happen there. */
export const aTicketReadyFor = (type: Command['type'], status: TicketStatus): Life => {
  const life = aTicketIn(status)
  if (type === 'runLate') return { ...life, now: windowEnd(life.ticket.report.wish) }
  return type === 'answerFee' && status === 'onSite' ? livedOn(life, [commandOf.askFee]) : life
}

/** A ticket of the app that has come to this place in its life, a minute a step. */
export const aTicketIn = (status: TicketStatus, change: Parameters<typeof submitted>[0] = {}): Life =>
  livedOn(submitted(change, WEDNESDAY_TEN), wayTo[status])
