import { sayMoney } from '@/domain/format/money'
import { asSentence } from '@/domain/format/sentence'
import { sayApart } from '@/domain/ticket/apart-words'
import type { TicketEvent } from '@/domain/ticket/event'
import { sayFullDay, sayFullMoment, sayMoment, sayWindow } from '@/domain/time/say'
import { numbered, type Of, type Told } from './told'

export const rejectedWords = (event: Of<'rejected'>): Told => ({
  template: 'needsYou',
  title: '这次没能受理',
  body: `${asSentence(event.reason)}有疑问请打官方热线。`,
  values: values(event, '这次没能受理', '看看原因，或打官方热线'),
  stillTrue: ['rejected'],
})

export const cancelledWords = (event: Of<'cancelled'>): Told => ({
  template: 'needsYou',
  title: '这次上门取消了',
  body: `${asSentence(event.reason)}需要时随时再报，也可以打官方热线。`,
  values: values(event, '这次上门取消了', '看看原因，或重新报修'),
  stillTrue: ['cancelled'],
})

export const partAwaitedWords = (event: Of<'partAwaited'>, now: number): Told => ({
  template: 'needsYou',
  title: `在等配件：${event.partName}`,
  body: `预计 ${sayFullDay(event.expectedOn, now)} 到。您不用做什么，到了马上约您。`,
  values: values(event, `在等配件：${event.partName}`, '不用做什么，到了就约您'),
  stillTrue: ['awaitingPart'],
})

export const partArrivedWords = (event: Of<'partArrived'>): Told => ({
  template: 'needsYou',
  title: '配件到了',
  body: `${event.partName}已到网点，正在重新安排师傅。请留意来电，时间不方便可以当时改。`,
  values: values(event, `配件到了：${event.partName}`, '请留意来电，约上门时间'),
  stillTrue: ['dispatched'],
})

export const reopenedWords = (event: Of<'reopened'>): Told => ({
  template: 'needsYou',
  title: '给您重新安排上门',
  body: `${asSentence(event.reason)}不用重新填，正在给您找网点，请留意来电。`,
  values: values(event, '给您重新安排上门', '请留意来电，约上门时间'),
  stillTrue: ['accepted', 'dispatched'],
})

export const rescheduledWords = (event: Of<'rescheduled'>, now: number): Told => ({
  template: 'needsYou',
  title: '上门时间改好了',
  body: `改到 ${sayWindow(event.to, now)}${event.booked ? '，位置已留好' : ''}。不合适的话，打开工单再改，或者打官方热线。`,
  values: values(event, '上门时间改好了', '看看新时间合不合适'),
  stillTrue: ['submitted', 'accepted', 'dispatched', 'assigned'],
})

export const ranLateWords = (event: Of<'ranLate'>, now: number): Told => ({
  template: 'needsYou',
  title: '师傅晚了，对不起',
  body: `${event.technicianName}师傅没能按时到，最晚 ${sayMoment(event.promisedAt, now)} 到。时间不合适，打开工单可以改，也可以打官方热线。`,
  values: values(event, `师傅晚了，${sayMoment(event.promisedAt, now)}前到`, '不合适可以改时间'),
  stillTrue: ['assigned', 'enRoute'],
})

export const nobodyHomeWords = (event: Of<'nobodyHome'>): Told => ({
  template: 'needsYou',
  title: '师傅到了，家里没人',
  body: `${asSentence(event.reason)}打开工单点"改时间"，再选一个您在家的时间。`,
  values: values(event, '师傅到了，家里没人', '点"改时间"再约一次'),
  stillTrue: ['dispatched'],
})

export const feeAskedWords = (event: Of<'feeAsked'>): Told => ({
  template: 'needsYou',
  title: `师傅说要 ${sayMoney(event.totalFen)}，等您决定`,
  body: `${event.totalFen > event.capFen ? `比说好的 ${sayMoney(event.capFen)} 多。` : ''}${sayApart(event.apartFen)}${asSentence(event.reason)}打开工单看明细，您不同意就不会收。`,
  values: values(event, `费用要 ${sayMoney(event.totalFen)}，等您决定`, '看明细，再点同意或不同意'),
  stillTrue: ['onSite'],
})

const values = (event: TicketEvent, progress: string, youCan: string): Record<string, string> =>
  numbered(event, { thing2: progress, time3: sayFullMoment(event.at), thing4: youCan })
