import type { StaffTicketDetail } from '@/contract/staff/view'

/** Monday 2026-11-23, 10:00 in China. */
export const MORNING = Date.UTC(2026, 10, 23, 2, 0)
const HOUR_MS = 3_600_000

/** A heater that got weak, reported from the mini-program an hour ago, waiting for the agent's call. */
export const aTicket = (change: Partial<StaffTicketDetail> = {}): StaffTicketDetail => {
  const createdAt = change.createdAt ?? MORNING - HOUR_MS
  return {
    ticketNo: '7K4902T',
    kind: 'repair',
    channel: 'miniProgram',
    status: 'submitted',
    symptom: '取暖效果下降',
    safety: false,
    region: '浙江省 杭州市 西湖区',
    contactName: '王**',
    phoneMasked: '138****8000',
    outletName: null,
    technicianName: null,
    wish: { date: '2026-11-25', half: 'afternoon' },
    chased: 0,
    queued: false,
    late: false,
    byAt: MORNING + HOUR_MS,
    createdAt,
    updatedAt: createdAt,
    rev: 3,
    description: '开取暖十分钟后吹的风就不热了。',
    since: '这几天',
    frequency: '一直这样',
    tried: ['断电再开过'],
    triage: [],
    productName: '主卫 浴霸 E172',
    serialNo: null,
    addressMasked: '浙江省 杭州市 西湖区 文三路*号*幢',
    relation: '父母',
    capFen: null,
    verdict: null,
    estimate: null,
    productId: null,
    reservations: [],
    booked: false,
    needsWindow: false,
    divisionCode: '330106',
    work: { skill: 'repair:heater', minutes: 60, crew: 1 },
    site: [],
    queuedWhy: [],
    rounds: 0,
    declineUntil: null,
    feeAsk: null,
    dispatchReason: null,
    completion: null,
    media: [],
    next: {
      headline: '收到了，客服会打电话跟您核对',
      detail: '最晚 今天 11:00。请留意来电，号码是官方热线。',
      byAt: MORNING + HOUR_MS,
      late: false,
    },
    timeline: [
      {
        seq: 1,
        type: 'submitted',
        at: createdAt,
        title: '已提交',
        detail: '我们收到了，会打电话跟您核对。',
        by: '客户',
      },
    ],
    actions: ['accept', 'reject', 'cancel', 'note'],
    mayReveal: true,
    ...change,
  }
}
