import type { CustomerEndpointName } from '@/contract/customer'
import type { StaffEndpointName } from '@/contract/staff'

/** Whose something is: a ticket's people's, a file's owner's, an outlet's technician, or only ever the caller's own. */
export type Concerns = 'ticket' | 'file' | 'technician' | 'caller'

/** What each endpoint is about. One without a row does not compile: think of who may not call it. */
export const ofCustomers: Record<CustomerEndpointName, Concerns> = {
  'session.hello': 'caller',
  'phone.resolve': 'caller',
  'media.prepare': 'caller',
  'media.confirm': 'file',
  'booking.windows': 'caller',
  'booking.hold': 'caller',
  'booking.release': 'caller',
  'ticket.submit': 'caller',
  'ticket.list': 'caller',
  'ticket.get': 'ticket',
  'ticket.cancel': 'ticket',
  'ticket.reopen': 'ticket',
  'ticket.reschedule': 'ticket',
  'ticket.chase': 'ticket',
  'ticket.rate': 'ticket',
  'ticket.answerFee': 'ticket',
  'inbox.list': 'caller',
  'inbox.read': 'caller',
  'grant.record': 'caller',
}

/** Anybody may try to sign in: what comes of it is in sign-in.test.ts. */
export const ofStaff: Record<Exclude<StaffEndpointName, 'account.signIn'>, Concerns> = {
  'account.me': 'caller',
  'account.signOut': 'caller',
  'ticket.list': 'caller',
  'ticket.get': 'ticket',
  'ticket.choices': 'ticket',
  'booking.windows': 'caller',
  'booking.hold': 'caller',
  'booking.release': 'caller',
  'ticket.open': 'caller',
  'ticket.reveal': 'ticket',
  'media.prepare': 'caller',
  'media.confirm': 'file',
  'ticket.accept': 'ticket',
  'ticket.reject': 'ticket',
  'ticket.dispatch': 'ticket',
  'ticket.assign': 'ticket',
  'ticket.depart': 'ticket',
  'ticket.arrive': 'ticket',
  'ticket.awaitPart': 'ticket',
  'ticket.partArrived': 'ticket',
  'ticket.complete': 'ticket',
  'ticket.close': 'ticket',
  'ticket.cancel': 'ticket',
  'ticket.reopen': 'ticket',
  'ticket.reschedule': 'ticket',
  'ticket.chase': 'ticket',
  'ticket.note': 'ticket',
  'ticket.nobodyHome': 'ticket',
  'ticket.askFee': 'ticket',
  'ticket.answerFee': 'ticket',
  'technician.issueCode': 'technician',
  'technician.unbind': 'technician',
  'technician.bind': 'caller',
  'technician.day': 'caller',
  'technician.call': 'ticket',
  'technician.position': 'ticket',
  'technician.handBack': 'ticket',
}
