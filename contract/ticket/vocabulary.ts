import * as z from 'zod/mini'

export const ticketKind = z.enum(['repair', 'installation'])
export type TicketKind = z.infer<typeof ticketKind>

/** Where a ticket came from; the channel decides whether a phone confirmation is needed before accepting. */
export const channel = z.enum(['miniProgram', 'boxCode', 'phone'])
export type Channel = z.infer<typeof channel>

/** The life of a visit ticket, in its order. */
export const ticketStatus = z.enum([
  'submitted',
  'accepted',
  'dispatched',
  'assigned',
  'enRoute',
  'onSite',
  'awaitingPart',
  'completed',
  'closed',
  'cancelled',
  'rejected',
])
export type TicketStatus = z.infer<typeof ticketStatus>

/** What somebody may do to a ticket; each is a command of the domain and an endpoint of a function. */
export const ticketAction = z.enum([
  'accept',
  'reject',
  'dispatch',
  'assign',
  'decline',
  'redispatch',
  'amend',
  'reschedule',
  'chase',
  'depart',
  'arrive',
  'nobodyHome',
  'askFee',
  'answerFee',
  'awaitPart',
  'partArrived',
  'complete',
  'close',
  'cancel',
  'reopen',
  'rate',
  'note',
])
export type TicketAction = z.infer<typeof ticketAction>

export const half = z.enum(['morning', 'afternoon'])
export type Half = z.infer<typeof half>

/** What people call them. */
export const statusLabel: Record<TicketStatus, string> = {
  submitted: '已提交',
  accepted: '已受理',
  dispatched: '已派给网点',
  assigned: '已安排师傅',
  enRoute: '师傅在路上',
  onSite: '师傅已到',
  awaitingPart: '等配件',
  completed: '已修好',
  closed: '已结单',
  cancelled: '已取消',
  rejected: '未受理',
}

export const kindLabel: Record<TicketKind, string> = { repair: '报修', installation: '安装' }
export const channelLabel: Record<Channel, string> = {
  miniProgram: '小程序',
  boxCode: '扫包装箱',
  phone: '电话',
}
export const halfLabel: Record<Half, string> = { morning: '上午', afternoon: '下午' }
/** The hours a half-day stands for, as said to customers. */
export const halfHours: Record<Half, { from: string; to: string }> = {
  morning: { from: '08:30', to: '12:00' },
  afternoon: { from: '13:30', to: '18:00' },
}
