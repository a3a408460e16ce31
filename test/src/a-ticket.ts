import type { TicketDetail } from '@/contract/ticket/view'
import { momentOf } from '@/domain/time/china'

const at = momentOf('2026-11-23', '09:00')

/** A ticket just submitted, as its customer sees it. */
export const aTicket = (change: Partial<TicketDetail> = {}): TicketDetail => ({
  ticketNo: '7K4902T',
  kind: 'repair',
  status: 'submitted',
  title: '取暖效果下降',
  next: {
    headline: '收到了，客服会打电话跟您核对',
    detail: '最晚 今天 11:00。',
    byAt: at + 7_200_000,
    late: false,
  },
  createdAt: at,
  updatedAt: at,
  channel: 'miniProgram',
  description: '开了二十分钟还不热',
  productName: '主卫 浴霸',
  wish: { date: '2026-11-24', half: 'morning' },
  booked: false,
  needsWindow: false,
  divisionCode: '330106',
  address: '浙江省 杭州市 西湖区 文三路 90 号 3 幢 502',
  contactName: '王秀英',
  phoneMasked: '138****8000',
  capFen: null,
  verdict: null,
  estimate: null,
  productId: null,
  technician: null,
  confirmationCode: null,
  completion: null,
  score: null,
  reschedule: null,
  chase: null,
  feeAsk: null,
  doorCode: null,
  eta: null,
  media: [],
  timeline: [
    { seq: 1, type: 'submitted', at, title: '已提交', detail: '我们收到了，会打电话跟您核对。', by: '您' },
  ],
  actions: ['cancel'],
  ...change,
})
