import type { TicketAction, TicketStatus } from '@/contract/ticket/vocabulary'

/** What staff can do here; the customer's own steps and those at the door aren't done at a desk. */
export type StaffAction = Exclude<TicketAction, 'rate' | 'nobodyHome' | 'askFee'>

/** `forward` moves the ticket on its way, `aside` leaves it where it is, `end` stops or turns it back. */
export type ActionWeight = 'forward' | 'aside' | 'end'

export interface ActionLook {
  label: string
  /** The key that opens its form. */
  shortcut: string
  weight: ActionWeight
}

export const actionLooks: Record<StaffAction, ActionLook> = {
  accept: { label: '受理', shortcut: 'a', weight: 'forward' },
  dispatch: { label: '派给网点', shortcut: 'd', weight: 'forward' },
  assign: { label: '安排师傅', shortcut: 's', weight: 'forward' },
  depart: { label: '出发', shortcut: 'g', weight: 'forward' },
  arrive: { label: '到了', shortcut: 'v', weight: 'forward' },
  partArrived: { label: '配件到了', shortcut: 'p', weight: 'forward' },
  complete: { label: '完工', shortcut: 'c', weight: 'forward' },
  close: { label: '结单', shortcut: 'e', weight: 'forward' },
  answerFee: { label: '记客户同不同意', shortcut: 'f', weight: 'forward' },
  awaitPart: { label: '等配件', shortcut: 'w', weight: 'aside' },
  reschedule: { label: '改上门时间', shortcut: 'y', weight: 'aside' },
  chase: { label: '客户催单', shortcut: 'u', weight: 'aside' },
  amend: { label: '改地址或产品', shortcut: 'i', weight: 'aside' },
  note: { label: '记备注', shortcut: 'm', weight: 'aside' },
  reopen: { label: '重新处理', shortcut: 'o', weight: 'end' },
  decline: { label: '退给调度', shortcut: 'b', weight: 'end' },
  redispatch: { label: '从网点收回', shortcut: 'r', weight: 'end' },
  reject: { label: '不受理', shortcut: 'x', weight: 'end' },
  cancel: { label: '取消工单', shortcut: 'z', weight: 'end' },
}

const order: readonly StaffAction[] = [
  'accept',
  'dispatch',
  'assign',
  'depart',
  'arrive',
  'partArrived',
  'complete',
  'close',
  'answerFee',
  'awaitPart',
  'reschedule',
  'chase',
  'amend',
  'note',
  'decline',
  'redispatch',
  'reopen',
  'reject',
  'cancel',
]

/** Those of the server's list that staff can do, in the order shown: what moves the ticket on comes first. */
export const shownActions = (actions: readonly TicketAction[], status: TicketStatus): StaffAction[] => {
  const possible = order.filter((action) => actions.includes(action))
  const isForward = (action: StaffAction) => lookOf(action, status).weight === 'forward'
  return [...possible.filter(isForward), ...possible.filter((action) => !isForward(action))]
}

/** How the action looks on a ticket in that state: what was done before is called a change, and asks for less attention. */
export const lookOf = (action: StaffAction, status: TicketStatus): ActionLook => {
  const look = actionLooks[action]
  if (action === 'dispatch' && status === 'dispatched') return { ...look, label: '改派网点', weight: 'aside' }
  if (action === 'assign' && status === 'assigned') return { ...look, label: '换一位师傅', weight: 'aside' }
  return look
}
