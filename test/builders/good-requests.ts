import type { CustomerEndpointName } from '@/contract/customer'
import type { StaffEndpointName } from '@/contract/staff'
import { addDays } from '@/domain/time/china'
import { anArticle } from './article'
import { contactRequests, staffContactRequests } from './contacts'
import { anAppeal } from './desk'
import { anErrand } from './errand'
import { aReport } from './report'
import { aRequestId } from './request-id'
import { aSerial } from './serial'
import { solvedWay } from './triage-way'

type Requests<Name extends string> = Record<Name, () => Record<string, unknown>>

/** What the requests are about. */
export interface About {
  ticketNo: string
  mediaId: string
  rev: number
}

const somewhere: About = { ticketNo: '7K4902M', mediaId: 'media:abcdef', rev: 1 }

/** The question of a price that a laid-in ticket waits with. */
export const ASK_ID = 'ask-of-the-laid-in-ticket'

/** 王女士's heater, and a proof that she put to it. */
export const PRODUCT_ID = 'product:of-wang'
export const PROOF_ID = 'proof:of-wang'
export const FINDING_ID = 'finding:of-wang'

/** A parcel on its way to the outlet in Hangzhou, and what that outlet asked for. */
export const TRANSFER_ID = 'transfer-laid-in'
export const REQUISITION_ID = 'requisition-laid-in'

/** What stands on an invoice. */
export const anEntry = () => ({
  paper: 'digitalOrdinary' as const,
  invoiceCode: null,
  number: '25332000000012345678',
  day: '2025-06-18',
  amountFen: 129_900,
  seller: null,
  model: null,
})

/** A heater's repair in Hangzhou; on a day that is surely a workday's morning or a weekend's, three days ahead. */
const bookingRequests = () => ({
  'booking.windows': () => ({ errand: anErrand() }),
  'booking.hold': () => ({ requestId: aRequestId(), errand: anErrand(), window: aReport().wish }),
  'booking.release': () => ({
    requestId: aRequestId(),
    seatId: `seat:outlet-xihu:repair:heater:${aReport().wish.date}:morning:0`,
  }),
})

/** A heater that blows cold, in Hangzhou. */
const anEstimateAsk = () => ({
  kind: 'repair',
  product: { line: 'heater', model: 'Q360' },
  symptom: 'cold-wind-only',
  divisionCode: '330106',
})

/** What a content customer sends. */
const aScore = { score: 5, answers: [{ questionId: 'went-well', optionId: 'skill' }], words: '' }

/** Another window than a report's usual one. */
const anotherWish = () => ({ date: addDays(aReport().wish.date, 2), half: 'morning' })

const helpRequests = () => ({
  'help.article': () => ({ topic: 'repair.weak-heating' }),
  'help.updates': () => ({ since: 0, index: '' }),
  'help.search': () => ({ q: '浴霸不热了' }),
  'help.manual': () => ({ model: 'E172' }),
  'help.missed': () => ({ requestId: aRequestId(), q: '浴霸能不能接太阳能' }),
  'help.helpful': () => ({ requestId: aRequestId(), topic: 'repair.weak-heating', n: 1, helped: true }),
  'help.solved': () => ({ requestId: aRequestId(), way: solvedWay }),
})

const knowledgeRequests = () => ({
  'knowledge.list': () => ({}),
  'knowledge.get': () => ({ topic: 'repair.noise' }),
  'knowledge.act': () => ({
    requestId: aRequestId(),
    topic: 'repair.noise',
    rev: 0,
    command: { type: 'begin' },
  }),
  'knowledge.add': () => ({ requestId: aRequestId(), article: anArticle({ topic: 'care.lamp' }) }),
  'knowledge.missed': () => ({}),
  'knowledge.settleMissed': () => ({
    requestId: aRequestId(),
    missedId: 'missed:laid-in',
    reason: '不是我们的产品',
  }),
  'knowledge.figures': () => ({}),
})

const stockRequests = () => {
  const shelf = () => ({ requestId: aRequestId(), placeId: 'outlet:outlet-xihu', partId: 'heat-lamp-275' })
  return {
    'stock.list': () => ({}),
    'stock.history': () => ({ placeId: 'outlet:outlet-xihu', partId: 'heat-lamp-275' }),
    'stock.check': () => ({ placeId: 'outlet:outlet-xihu' }),
    'stock.receive': () => ({ ...shelf(), quantity: 4, source: '总部' }),
    'stock.count': () => ({ ...shelf(), counted: 3 }),
    'stock.return': () => ({ ...shelf(), quantity: 1 }),
    'stock.send': () => ({ ...shelf(), quantity: 1, toPlaceId: 'van:tech-li' }),
    'stock.arrive': () => ({ requestId: aRequestId(), transferId: TRANSFER_ID, arrived: 2 }),
    'stock.setPoint': () => ({ ...shelf(), point: { reorderAt: 2, fillTo: 8 } }),
    'stock.requisitions': () => ({}),
    'stock.ask': () => ({ requestId: aRequestId(), partId: 'heat-lamp-275', quantity: 5 }),
    'stock.decide': () => ({
      requestId: aRequestId(),
      requisitionId: REQUISITION_ID,
      rev: 1,
      command: { type: 'withdraw' },
    }),
  }
}

/** A request of each endpoint that parses; an endpoint without a row does not compile. */
export const customerRequests = ({ ticketNo, mediaId } = somewhere): Requests<CustomerEndpointName> => ({
  'session.hello': () => ({}),
  'phone.resolve': () => ({ code: 'a-phone-code' }),
  'media.prepare': () => ({ requestId: aRequestId(), kind: 'image', sizeBytes: 67 }),
  'media.confirm': () => ({ requestId: aRequestId(), mediaId }),
  ...bookingRequests(),
  'ticket.submit': () => ({ requestId: aRequestId(), channel: 'miniProgram', report: aReport() }),
  'ticket.list': () => ({}),
  'ticket.get': () => ({ ticketNo }),
  'ticket.cancel': () => ({ requestId: aRequestId(), ticketNo, reason: '自己修好了' }),
  'ticket.reopen': () => ({ requestId: aRequestId(), ticketNo, reason: '又不热了' }),
  'ticket.reschedule': () => ({
    requestId: aRequestId(),
    ticketNo,
    wish: anotherWish(),
    reason: '那天不在家',
  }),
  'ticket.chase': () => ({ requestId: aRequestId(), ticketNo }),
  'ticket.rate': () => ({ requestId: aRequestId(), ticketNo, score: 5, words: '' }),
  'ticket.answerFee': () => ({ requestId: aRequestId(), ticketNo, askId: ASK_ID, agree: true }),
  'warranty.verdict': () => ({ productId: PRODUCT_ID }),
  'warranty.card': () => ({ productId: PRODUCT_ID }),
  'desk.open': () => ({ requestId: aRequestId(), report: anAppeal() }),
  'desk.list': () => ({}),
  'desk.get': () => ({ ticketNo }),
  'desk.say': () => ({ requestId: aRequestId(), ticketNo, words: '还有一张照片', mediaIds: [] }),
  'desk.withdraw': () => ({ requestId: aRequestId(), ticketNo, words: '自己弄明白了' }),
  'desk.answer': () => ({ requestId: aRequestId(), ticketNo, agree: true, words: '', mediaIds: [] }),
  'proof.read': () => ({ requestId: aRequestId(), productId: PRODUCT_ID, mediaId, kind: 'invoice' }),
  'proof.confirm': () => ({ requestId: aRequestId(), proofId: PROOF_ID, facts: anEntry() }),
  'proof.list': () => ({ productId: PRODUCT_ID }),
  'proof.remove': () => ({ requestId: aRequestId(), proofId: PROOF_ID }),
  'product.readLabel': () => ({ mediaId }),
  'product.open': () => ({ boxCode: `p=${aSerial()}` }),
  'product.list': () => ({}),
  'product.get': () => ({ productId: PRODUCT_ID }),
  'product.register': () => ({
    requestId: aRequestId(),
    product: { by: 'code', boxCode: aSerial({ run: 8 }) },
    place: '主卫',
  }),
  'product.rename': () => ({ requestId: aRequestId(), productId: PRODUCT_ID, place: '次卫' }),
  'product.giveUp': () => ({ requestId: aRequestId(), productId: PRODUCT_ID }),
  'product.offer': () => ({ requestId: aRequestId(), productId: PRODUCT_ID }),
  'product.withdraw': () => ({ requestId: aRequestId(), productId: PRODUCT_ID }),
  'product.takeOver': () => ({ requestId: aRequestId(), handoverCode: '00000000', serialNo: aSerial() }),
  'ticket.slip': () => ({ ticketNo }),
  'ticket.share': () => ({ requestId: aRequestId(), ticketNo }),
  'ticket.unshare': () => ({ requestId: aRequestId(), ticketNo }),
  'progress.ask': () => ({ requestId: aRequestId(), ticketNo, phoneLast4: '0000' }),
  'progress.see': () => ({ ticketNo, code: '000000' }),
  'progress.open': () => ({ token: 'a-made-up-token' }),
  'survey.open': () => ({ token: 'a-made-up-token' }),
  'survey.keep': () => ({ requestId: aRequestId(), token: 'a-made-up-token', ...aScore }),
  'survey.answer': () => ({ requestId: aRequestId(), token: 'a-made-up-token', ...aScore }),
  'inbox.list': () => ({}),
  'inbox.read': () => ({ requestId: aRequestId(), messageIds: ['inbox:7K4902M:2:accepted'] }),
  'price.list': () => ({ divisionCode: '330106' }),
  'price.estimate': anEstimateAsk,
  'part.models': () => ({}),
  'part.model': () => ({ model: 'Q360' }),
  'part.get': () => ({ partId: 'heat-lamp-275' }),
  'part.check': () => ({ boxCode: 'H36 350 08W TK1 65W X6Y', model: 'Q360' }),
  ...contactRequests(),
  'part.where': () => ({ partId: 'heat-lamp-275', divisionCode: '330106' }),
  'helping.list': () => ({}),
  'helping.invite': () => ({ requestId: aRequestId(), name: '妈妈' }),
  'helping.join': () => ({ requestId: aRequestId(), code: '00000000', name: '儿子' }),
  'helping.end': () => ({ requestId: aRequestId(), helpingId: 'h-none' }),
  'privacy.overview': () => ({}),
  'privacy.export': () => ({}),
  'privacy.erase': () => ({ requestId: aRequestId(), holdings: ['notices'] }),
  'grant.record': () => ({ requestId: aRequestId(), answers: [{ template: 'accepted', answer: 'accept' }] }),
  ...helpRequests(),
})

export const staffRequests = ({ ticketNo, mediaId, rev } = somewhere): Requests<StaffEndpointName> => {
  const onTicket = () => ({ requestId: aRequestId(), ticketNo, rev })
  const withReason = () => ({ ...onTicket(), reason: '客户要求' })
  return {
    'account.signIn': () => ({ account: 'nobody-of-that-name', password: 'not-the-password' }),
    'account.me': () => ({}),
    'account.signOut': () => ({ requestId: aRequestId() }),
    'ticket.list': () => ({}),
    'ticket.get': () => ({ ticketNo }),
    'ticket.choices': () => ({ ticketNo }),
    ...bookingRequests(),
    'price.estimate': anEstimateAsk,
    'ticket.open': () => ({ requestId: aRequestId(), report: aReport() }),
    'ticket.reveal': () => ({ requestId: aRequestId(), ticketNo, reason: '打电话核对地址' }),
    'media.prepare': () => ({ requestId: aRequestId(), kind: 'image', sizeBytes: 67 }),
    'media.confirm': () => ({ requestId: aRequestId(), mediaId }),
    'ticket.accept': () => ({ ...onTicket(), confirmedByPhone: true, capFen: 20_000, note: '' }),
    'ticket.reject': withReason,
    'ticket.dispatch': () => ({ ...withReason(), outletId: 'outlet-xihu' }),
    'ticket.decline': withReason,
    'ticket.redispatch': withReason,
    'ticket.amend': () => ({ ...withReason(), product: { line: 'heater', model: 'QDP1020A' } }),
    'dispatch.queue': () => ({}),
    'dispatch.decisions': () => ({ ticketNo }),
    'dispatch.dayPlan': () => ({ date: aReport().wish.date }),
    ...knowledgeRequests(),
    ...staffContactRequests(),
    ...stockRequests(),
    'technician.list': () => ({}),
    'technician.setLeave': () => ({ requestId: aRequestId(), technicianId: 'tech-li', rev: 0, leave: [] }),
    'technician.setPortrait': () => ({ requestId: aRequestId(), technicianId: 'tech-li', mediaId }),
    'ticket.assign': () => ({ ...onTicket(), technicianId: 'tech-li' }),
    'ticket.depart': onTicket,
    'ticket.arrive': onTicket,
    'ticket.awaitPart': () => ({ ...onTicket(), partName: '取暖灯泡', expectedOn: '2026-12-31' }),
    'ticket.partArrived': onTicket,
    'ticket.complete': () => ({
      ...onTicket(),
      summary: '换了灯泡',
      fees: [{ name: '上门检查', amountFen: 5000, entry: 'list/2026-11/inspection' }],
      totalFen: 5000,
      parts: [{ name: '取暖灯泡', quantity: 1 }],
      mediaIds: [mediaId],
      checklist: [{ itemId: 'before-0', answer: 'yes' }],
      confirmation: { kind: 'code', code: '000000' },
    }),
    'ticket.close': withReason,
    'ticket.cancel': withReason,
    'ticket.reopen': withReason,
    'ticket.reschedule': () => ({ ...withReason(), wish: anotherWish() }),
    'ticket.chase': onTicket,
    'ticket.note': () => ({ ...onTicket(), note: '客户下午不在家' }),
    'ticket.nobodyHome': () => ({ ...onTicket(), reason: '敲门没人应，电话没人接' }),
    'ticket.askFee': () => ({
      ...onTicket(),
      fees: [
        {
          name: '新风电机 60 瓦',
          amountFen: 32_800,
          entry: 'catalogue/2026-11/part:fan-motor-60',
          quantity: 1,
        },
      ],
      totalFen: 32_800,
      reason: '电机烧了',
    }),
    'ticket.answerFee': () => ({ ...onTicket(), askId: ASK_ID, agree: true }),
    'warranty.find': () => ({
      requestId: aRequestId(),
      ticketNo,
      exclusion: 'misuse',
      words: '电压 268 伏，电源板烧了',
      mediaIds: [mediaId],
    }),
    'warranty.findings': () => ({}),
    'warranty.settle': () => ({
      requestId: aRequestId(),
      findingId: FINDING_ID,
      standing: 'refuted',
      reason: '照片上看不出电压高',
    }),
    'desk.list': () => ({}),
    'desk.get': () => ({ ticketNo }),
    'desk.act': () => ({ ...onTicket(), action: 'take', words: '' }),
    'proof.queue': () => ({}),
    'proof.get': () => ({ proofId: PROOF_ID }),
    'proof.rule': () => ({
      requestId: aRequestId(),
      proofId: PROOF_ID,
      rev: 1,
      ruling: 'noProof',
      reason: '图片上没有产品名称',
    }),
    'product.look': () => ({ boxCode: aSerial() }),
    'product.release': () => ({
      requestId: aRequestId(),
      boxCode: aSerial({ run: 4_001 }),
      reason: '看过购房合同',
    }),
    'product.swap': () => ({
      requestId: aRequestId(),
      ticketNo,
      fromCode: aSerial({ run: 9 }),
      toCode: aSerial({ run: 10 }),
    }),
    'technician.issueCode': () => ({ requestId: aRequestId(), technicianId: 'tech-li' }),
    'technician.unbind': () => ({ requestId: aRequestId(), technicianId: 'tech-li' }),
    'technician.bind': () => ({ requestId: aRequestId(), code: '00000000' }),
    'technician.day': () => ({}),
    'technician.call': () => ({ requestId: aRequestId(), ticketNo }),
    'technician.position': () => ({ requestId: aRequestId(), ticketNo, lat: 30.27, lng: 120.13 }),
    'technician.handBack': () => ({
      requestId: aRequestId(),
      ticketNo,
      what: '换好了灯泡，客户签了名',
      happenedAt: Date.now(),
    }),
    'survey.list': () => ({ which: 'callbacks' }),
    'survey.noteCall': () => ({
      requestId: aRequestId(),
      surveyId: 'survey:nobody:0',
      rev: 1,
      outcome: 'noAnswer',
      note: '',
    }),
    'survey.sendLink': () => ({ requestId: aRequestId(), surveyId: 'survey:nobody:0', rev: 1 }),
    'survey.recover': () => ({
      requestId: aRequestId(),
      surveyId: 'survey:nobody:0',
      rev: 1,
      outcome: 'solved',
      note: '打过电话，说开了',
    }),
    'survey.totals': () => ({}),
  }
}

/** By `customer/ticket.get`. */
export const goodRequest = (
  fn: 'customer' | 'staff',
  name: string,
  about?: About,
): Record<string, unknown> => {
  const rows: Requests<string> = fn === 'customer' ? customerRequests(about) : staffRequests(about)
  const row = rows[name]
  if (row === undefined) throw new Error(`no request for ${fn}/${name}`)
  return row()
}
