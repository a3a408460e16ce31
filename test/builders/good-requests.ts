import type { CustomerEndpointName } from '@/contract/customer'
import type { StaffEndpointName } from '@/contract/staff'
import { aReport } from './report'
import { aRequestId } from './request-id'

type Requests<Name extends string> = Record<Name, () => Record<string, unknown>>

/** What the requests are about. */
export interface About {
  ticketNo: string
  mediaId: string
  rev: number
}

const somewhere: About = { ticketNo: '7K4902M', mediaId: 'media:abcdef', rev: 1 }

/** A request of each endpoint that parses; an endpoint without a row does not compile. */
export const customerRequests = ({ ticketNo, mediaId } = somewhere): Requests<CustomerEndpointName> => ({
  'session.hello': () => ({}),
  'phone.resolve': () => ({ code: 'a-phone-code' }),
  'media.prepare': () => ({ requestId: aRequestId(), kind: 'image', sizeBytes: 67 }),
  'media.confirm': () => ({ requestId: aRequestId(), mediaId }),
  'ticket.submit': () => ({ requestId: aRequestId(), channel: 'miniProgram', report: aReport() }),
  'ticket.list': () => ({}),
  'ticket.get': () => ({ ticketNo }),
  'ticket.cancel': () => ({ requestId: aRequestId(), ticketNo, reason: '自己修好了' }),
  'ticket.reopen': () => ({ requestId: aRequestId(), ticketNo, reason: '又不热了' }),
  'ticket.rate': () => ({ requestId: aRequestId(), ticketNo, score: 5, words: '' }),
  'inbox.list': () => ({}),
  'inbox.read': () => ({ requestId: aRequestId(), messageIds: ['inbox:7K4902M:2:accepted'] }),
  'grant.record': () => ({ requestId: aRequestId(), answers: [{ template: 'accepted', answer: 'accept' }] }),
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
    'ticket.open': () => ({ requestId: aRequestId(), report: aReport() }),
    'ticket.reveal': () => ({ requestId: aRequestId(), ticketNo, reason: '打电话核对地址' }),
    'media.prepare': () => ({ requestId: aRequestId(), kind: 'image', sizeBytes: 67 }),
    'media.confirm': () => ({ requestId: aRequestId(), mediaId }),
    'ticket.accept': () => ({ ...onTicket(), confirmedByPhone: true, capFen: 20_000, note: '' }),
    'ticket.reject': withReason,
    'ticket.dispatch': () => ({ ...withReason(), outletId: 'outlet-xihu' }),
    'ticket.assign': () => ({ ...onTicket(), technicianId: 'tech-li' }),
    'ticket.depart': onTicket,
    'ticket.arrive': onTicket,
    'ticket.awaitPart': () => ({ ...onTicket(), partName: '取暖灯泡', expectedOn: '2026-12-31' }),
    'ticket.partArrived': onTicket,
    'ticket.complete': () => ({
      ...onTicket(),
      summary: '换了灯泡',
      fees: [{ name: '上门检修', amountFen: 6000 }],
      totalFen: 6000,
      parts: [{ name: '取暖灯泡', quantity: 1 }],
      mediaIds: [mediaId],
      confirmation: { kind: 'code', code: '000000' },
    }),
    'ticket.close': withReason,
    'ticket.cancel': withReason,
    'ticket.reopen': withReason,
    'ticket.note': () => ({ ...onTicket(), note: '客户下午不在家' }),
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
