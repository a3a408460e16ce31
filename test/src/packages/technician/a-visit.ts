import type { DayPack, PackedVisit } from '@/contract/staff/technician'
import { momentOf } from '@/domain/time/china'

export const TODAY = '2026-11-23'
export const NINE = momentOf(TODAY, '09:00')

/** A visit as the pack holds it. */
export const aPackedVisit = (change: Partial<PackedVisit> = {}): PackedVisit => ({
  ticketNo: '7K4902T',
  rev: 4,
  status: 'assigned',
  kind: 'repair',
  title: '取暖效果下降',
  safety: false,
  description: '开了二十分钟还不热',
  answers: ['从什么时候：这几天'],
  productName: '主卫 浴霸 E172',
  serialNo: null,
  wish: { date: TODAY, half: 'morning' },
  plannedAt: momentOf(TODAY, '09:30'),
  workMinutes: 60,
  crew: 1,
  region: '浙江省 杭州市 西湖区',
  detail: '文三路 90 号 3 幢 502',
  at: null,
  contactName: '王秀英',
  verdict: null,
  capFen: 20_000,
  feeAsk: null,
  stock: [],
  prices: [
    { name: '上门检查', amountFen: 5_000, entry: 'list/2026-11/inspection' },
    { name: '修理费', amountFen: 5_000, entry: 'list/2026-11/least-repair' },
    { name: '取暖灯泡 275 瓦', amountFen: 3_500, entry: 'catalogue/2026-11/part:heat-lamp-275' },
  ],
  apart: [{ name: '路程费', entry: 'list/2026-11/distance', words: '先请客户同意。', asked: true }],
  agreedApart: [],
  notes: ['门铃坏了，请敲门'],
  media: [],
  checklist: [
    { itemId: 'before-0', phase: 'before', question: '空气开关已经拉下', stop: '有电就别碰。' },
    { itemId: 'after-1', phase: 'after', question: '取暖、换气、照明都试过', stop: null },
  ],
  doorCodes: { from: momentOf(TODAY), stepMs: 600_000, codes: '012345'.repeat(144) },
  ...change,
})

export const aDayPack = (visits: PackedVisit[] = [aPackedVisit()], now = NINE): DayPack => ({
  now,
  day: TODAY,
  technician: {
    technicianId: 'tech-li',
    name: '李建国',
    badgeNo: 'A1032',
    outletName: '西湖网点',
    outletPhone: '05710000000',
  },
  visits,
  later: [],
})
