import type { NextStep } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'
import { asSentence } from '@/domain/format/sentence'
import { sayFullDay, sayMoment, sayWindow } from '@/domain/time/say'
import { doneWords } from './done-words'
import { dueAt } from './due'
import type { Terms } from './terms'
import type { Ticket } from './ticket'

/** The one sentence that answers "what now?", what comes after, and by when. */
export const nextStep = (ticket: Ticket, now: number, terms: Terms): NextStep => {
  const byAt = dueAt(ticket, terms)
  const late = byAt !== null && byAt < now
  return { ...words(ticket, byAt, late, now), byAt, late }
}

const words = (
  ticket: Ticket,
  byAt: number | null,
  late: boolean,
  now: number,
): Pick<NextStep, 'headline' | 'detail'> => {
  const { state } = ticket
  if (ticket.feeAsk !== null) return feeWords(ticket.feeAsk.totalFen)
  if (ticket.needsWindow && canPickWindow.includes(state.status)) return pickWords(state)
  const by = byAt === null ? '' : late ? '比说好的晚了，我们在催。' : `最晚 ${sayMoment(byAt, now)}。`
  const window = sayWindow(ticket.report.wish, now)
  switch (state.status) {
    case 'submitted':
      return { headline: '收到了，客服会打电话跟您核对', detail: `${by}请留意来电，号码是官方热线。` }
    case 'accepted':
      return {
        headline: '正在给您找附近的网点',
        detail: `${by}${ticket.seat ? '已为您留好' : '您希望的时间是'} ${window}。`,
      }
    case 'dispatched':
      return {
        headline: `${state.dispatch.outletName}正在安排师傅`,
        detail: `${by}${ticket.seat ? '已为您留好' : '您希望的时间是'} ${window}。`,
      }
    case 'assigned':
      return {
        ...assignedWords(ticket, familyName(state.assignment.name), late, now),
      }
    case 'enRoute':
      return {
        headline: `${familyName(state.assignment.name)}师傅在路上了`,
        detail: '开门前请核对工号和姓名，对不上就先别开门。',
      }
    case 'onSite':
      return {
        headline: `${familyName(state.assignment.name)}师傅到了`,
        detail: `${doneWords[ticket.kind].untilDone}，再把确认码读给师傅。`,
      }
    case 'awaitingPart':
      return {
        headline: `在等配件：${state.partName}`,
        detail: `预计 ${sayFullDay(state.expectedOn, now)} 到。${late ? '比说好的晚了，我们在催。' : '到了马上约您。'}`,
      }
    case 'completed':
      return {
        headline: doneWords[ticket.kind].done,
        detail: `收费 ${sayMoney(state.completion.totalFen)}。用着不对劲，点"还是不行"就行。`,
      }
    case 'closed':
      return { headline: '这次服务已结束', detail: '返修期内再出问题，点"还是不行"，不用重新填。' }
    case 'cancelled':
      return { headline: '已取消', detail: state.by === 'customer' ? '需要时随时再报。' : state.reason }
    case 'rejected':
      return { headline: '这次没能受理', detail: `${asSentence(state.reason)}有疑问请打官方热线。` }
  }
}

/** States in which a new window is the customer's to pick. */
const canPickWindow: readonly Ticket['state']['status'][] = [
  'submitted',
  'accepted',
  'dispatched',
  'assigned',
]

const pickWords = (state: Ticket['state']) => ({
  headline: '请再选一个上门时间',
  detail: `${state.status === 'dispatched' ? `${state.dispatch.outletName}在等您的时间，` : ''}点"改时间"就行，不方便操作就打热线。`,
})

const feeWords = (totalFen: number) => ({
  headline: `师傅说要 ${sayMoney(totalFen)}，等您决定`,
  detail: '有一笔要您同意才能收，您不同意就不会收。请打开看明细。',
})

const assignedWords = (ticket: Ticket, name: string, late: boolean, now: number) => {
  if (ticket.promise !== null) {
    return {
      headline: `${name}师傅晚了，最晚 ${sayMoment(ticket.promise.at, now)} 到`,
      detail: late ? '还是没到，请打热线，我们马上处理。' : '耽误您了。时间不合适，可以改时间。',
    }
  }
  return {
    headline: `${name}师傅${sayWindow(ticket.report.wish, now)} 上门`,
    detail: late ? '师傅还没出发，我们在催，也可以打热线问。' : '出发前会给您打电话。',
  }
}

/** `李` of `李建国`. */
export const familyName = (name: string): string => [...name][0] ?? ''
