import { roleLabel } from '@/contract/staff/account'
import type { TimelineEntry } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'
import { asSentence } from '@/domain/format/sentence'
import { sayFullDay, sayMoment, sayWindow } from '@/domain/time/say'
import { sayApart } from './apart-words'
import { type EventType, staffOnly, type TicketEvent } from './event'

export type Reader = 'customer' | 'staff'

/** The history as its reader may see it, newest first. */
export const timelineFor = (reader: Reader, events: readonly TicketEvent[], now: number): TimelineEntry[] =>
  events
    .filter((event) => reader === 'staff' || !staffOnly.includes(event.type))
    .map((event) => ({
      seq: event.seq,
      type: event.type,
      at: event.at,
      ...withLateWord(tell(event, reader, now), event, now),
      by: nameOf(event, reader),
    }))
    .sort((a, b) => b.seq - a.seq)

const tell = (event: TicketEvent, reader: Reader, now: number): { title: string; detail: string } => {
  const customer = reader === 'customer' ? '您' : '客户'
  switch (event.type) {
    case 'submitted':
      return { title: '已提交', detail: `我们收到了，会打电话跟${customer}核对。` }
    case 'accepted':
      return {
        title: '已受理',
        detail: [
          event.confirmedByPhone ? '客服电话核对过。' : '',
          `费用最多 ${sayMoney(event.capFen)}，超过会先征得${customer}同意。`,
          reader === 'staff' ? event.note : '',
        ].join(''),
      }
    case 'rejected':
      return { title: '没能受理', detail: event.reason }
    case 'dispatched':
      return { title: `派给${event.outletName}`, detail: event.reason }
    case 'queued':
      return { title: '等调度员来派', detail: event.why.join('') }
    case 'declined':
      return {
        title: `${event.outletName}接不了`,
        detail: reader === 'staff' ? event.reason : '正在给您换一家网点。',
      }
    case 'redispatched':
      return {
        title: '换一家网点',
        detail: reader === 'staff' ? `从${event.outletName}收回：${event.reason}` : '正在给您换一家网点。',
      }
    case 'amended':
      return {
        title: `改了${event.what.map((what) => amendedLabel[what]).join('、')}`,
        detail: `${asSentence(event.reason)}${event.letGo ? '要重新安排网点和时间。' : ''}`,
      }
    case 'rescheduled':
      return {
        title: `${event.side === 'customer' ? customer : '客服'}改了上门时间`,
        detail: `从 ${sayWindow(event.from, now)} 改到 ${sayWindow(event.to, now)}${event.booked ? '，位置已留好' : ''}。${event.reason === '' ? '' : asSentence(event.reason)}${event.letGo ? '会重新安排网点。' : ''}`,
      }
    case 'chased':
      return { title: `${customer}催了一次`, detail: reader === 'customer' ? '已经提到最前面跟进。' : '' }
    case 'ranLate':
      return {
        title: '师傅晚了',
        detail: `${event.technicianName}师傅没能按时到，最晚 ${sayMoment(event.promisedAt, now)} 到。`,
      }
    case 'nobodyHome':
      return {
        title: '师傅到了，家里没人',
        detail: `${asSentence(event.reason)}请${customer}再选一个上门时间。`,
      }
    case 'feeAsked':
      return {
        title: `师傅说要 ${sayMoney(event.totalFen)}`,
        detail: `原来说好最多 ${sayMoney(event.capFen)}。${sayApart(event.apartFen)}${asSentence(event.reason)}要${customer}同意才收。`,
      }
    case 'feeAgreed':
      return { title: `${customer}同意了 ${sayMoney(event.totalFen)}`, detail: '费用最多就是这么多。' }
    case 'feeRefused':
      return {
        title: `${customer}没有同意 ${sayMoney(event.totalFen)}`,
        detail: `费用还是最多 ${sayMoney(event.capFen)}。`,
      }
    case 'assigned':
      return {
        title: `安排了${event.technicianName}师傅`,
        detail: `工号 ${event.badgeNo}，${event.outletName}`,
      }
    case 'departed':
      return { title: '师傅出发了', detail: `${event.technicianName}师傅正在过来。` }
    case 'arrived':
      return { title: '师傅到了', detail: '' }
    case 'partAwaited':
      return { title: `等配件：${event.partName}`, detail: `预计 ${sayFullDay(event.expectedOn, now)} 到。` }
    case 'partArrived':
      return { title: '配件到了', detail: `${event.partName}已到网点，正在重新安排师傅。` }
    case 'completed':
      return {
        title: '做好了',
        detail: `${asSentence(event.summary)}收费 ${sayMoney(event.totalFen)}，${customer}${event.confirmedBy === 'code' ? '报了确认码' : '签了名'}。`,
      }
    case 'closed':
      return { title: '已结单', detail: event.reason }
    case 'cancelled':
      return { title: event.side === 'customer' ? `${customer}取消了` : '已取消', detail: event.reason }
    case 'reopened':
      return { title: '再次处理', detail: event.reason }
    case 'rated':
      return { title: '已评价', detail: reader === 'customer' ? '谢谢您。' : '' }
    case 'noted':
      return { title: '备注', detail: event.note }
    case 'revealed':
      return { title: '查看了联系方式', detail: event.reason }
  }
}

const amendedLabel = { address: '地址', product: '产品', work: '要做的活' } as const

/** What was written down without a net and came later, so that both times are told. */
const withLateWord = (
  told: { title: string; detail: string },
  { happenedAt }: TicketEvent,
  now: number,
): { title: string; detail: string } =>
  happenedAt === undefined
    ? told
    : {
        ...told,
        detail: `${told.detail}（${sayMoment(happenedAt, now)} 在没有网络的地方记下，后来传上来的）`,
      }

/** What is decided by rule and not by the clock. */
const byRule: readonly EventType[] = ['dispatched', 'queued']

/** Customers learn the role and, of those who come to the door, the name; colleagues know each other. */
const nameOf = ({ by, type }: Pick<TicketEvent, 'by' | 'type'>, reader: Reader): string => {
  switch (by.kind) {
    case 'customer':
      return by.helper ? '家人代办' : reader === 'customer' ? '您' : '客户'
    case 'clock':
      return byRule.includes(type) ? '系统按规则' : '系统按时限'
    case 'staff':
      return reader === 'staff' || by.role === 'technician'
        ? `${roleLabel[by.role]} ${by.name}`
        : roleLabel[by.role]
  }
}
