import type { CustomerEndpointName } from '@/contract/customer'
import type { StaffEndpointName } from '@/contract/staff'
import type { Actor } from '@/domain/ticket/actor'
import { type Caller, callerOf } from './caller'

export type EndpointKey = `customer/${CustomerEndpointName}` | `staff/${StaffEndpointName}`

const customers: readonly Caller[] = ['customer']
/** What holds nothing personal is open to those without an account. */
const everybody: readonly Caller[] = ['guest', 'customer']
const anyStaff: readonly Caller[] = [
  'agent',
  'dispatcher',
  'outletManager',
  'technician',
  'quality',
  'administrator',
]
/** Administrators run the configuration and never see a ticket. */
const ticketStaff: readonly Caller[] = ['agent', 'dispatcher', 'outletManager', 'technician', 'quality']

/** They write what customers read; whoever wrote it lets another publish it. */
const editors: readonly Caller[] = ['quality', 'administrator']

/**
 * Who may call what: the one table. The server asks it before a handler runs, the views ask it for the actions
 * they show. An endpoint without a row does not compile. Whose ticket it is comes on top: `may-see`.
 */
export const endpointPolicies: Record<EndpointKey, readonly Caller[]> = {
  'customer/session.hello': customers,
  'customer/phone.resolve': customers,
  'customer/media.prepare': customers,
  'customer/media.confirm': customers,
  'customer/booking.windows': customers,
  'customer/booking.hold': customers,
  'customer/booking.release': customers,
  'customer/ticket.submit': customers,
  'customer/ticket.list': customers,
  'customer/ticket.get': customers,
  'customer/ticket.cancel': customers,
  'customer/ticket.reopen': customers,
  'customer/ticket.reschedule': customers,
  'customer/ticket.chase': customers,
  'customer/ticket.rate': customers,
  'customer/ticket.answerFee': customers,
  'customer/desk.open': customers,
  'customer/desk.list': customers,
  'customer/desk.get': customers,
  'customer/desk.say': customers,
  'customer/desk.withdraw': customers,
  'customer/desk.answer': customers,
  'customer/inbox.list': customers,
  'customer/inbox.read': customers,
  'customer/grant.record': customers,
  'customer/product.open': everybody,
  'customer/product.list': customers,
  'customer/product.get': customers,
  'customer/product.register': customers,
  'customer/product.rename': customers,
  'customer/product.remove': customers,
  'customer/product.offer': customers,
  'customer/product.withdraw': customers,
  'customer/product.takeOver': customers,
  'customer/helping.list': customers,
  'customer/helping.invite': customers,
  'customer/helping.join': customers,
  'customer/helping.end': customers,
  'customer/privacy.overview': customers,
  'customer/privacy.export': customers,
  'customer/privacy.erase': customers,
  'customer/help.article': everybody,
  'customer/help.updates': everybody,
  'customer/help.search': everybody,
  'customer/help.manual': everybody,
  'customer/help.missed': customers,
  'customer/help.helpful': customers,
  'customer/help.solved': customers,
  'customer/price.list': everybody,
  'customer/price.estimate': everybody,
  'customer/part.models': everybody,
  'customer/part.model': everybody,
  'customer/part.get': everybody,
  'customer/part.check': everybody,
  'customer/part.where': everybody,
  'customer/proof.read': customers,
  'customer/proof.confirm': customers,
  'customer/proof.list': customers,
  'customer/proof.remove': customers,
  'customer/product.readLabel': customers,
  'staff/account.signIn': ['guest', ...anyStaff],
  'staff/account.me': anyStaff,
  'staff/account.signOut': anyStaff,
  'staff/ticket.list': ticketStaff,
  'staff/ticket.get': ticketStaff,
  'staff/ticket.choices': ['dispatcher', 'outletManager'],
  'staff/booking.windows': ['agent'],
  'staff/booking.hold': ['agent'],
  'staff/booking.release': ['agent'],
  'staff/price.estimate': ['agent'],
  'staff/ticket.open': ['agent'],
  'staff/ticket.reveal': ['agent', 'dispatcher', 'outletManager', 'technician'],
  'staff/media.prepare': ['technician', 'outletManager'],
  'staff/media.confirm': ['technician', 'outletManager'],
  'staff/ticket.accept': ['agent'],
  'staff/ticket.reject': ['agent'],
  'staff/ticket.dispatch': ['dispatcher'],
  'staff/ticket.decline': ['outletManager'],
  'staff/ticket.redispatch': ['dispatcher'],
  'staff/ticket.amend': ['agent'],
  'staff/dispatch.queue': ['dispatcher'],
  'staff/dispatch.decisions': ['dispatcher', 'outletManager', 'technician'],
  'staff/dispatch.dayPlan': ['outletManager'],
  'staff/technician.list': ['outletManager'],
  'staff/technician.setLeave': ['outletManager'],
  'staff/technician.setPortrait': ['outletManager'],
  'staff/ticket.assign': ['outletManager'],
  'staff/ticket.depart': ['technician'],
  'staff/ticket.arrive': ['technician'],
  'staff/ticket.awaitPart': ['technician', 'outletManager'],
  'staff/ticket.partArrived': ['outletManager'],
  'staff/ticket.complete': ['technician'],
  'staff/ticket.close': ['quality'],
  'staff/ticket.cancel': ['agent'],
  'staff/ticket.reopen': ['agent'],
  'staff/ticket.reschedule': ['agent'],
  'staff/ticket.chase': ['agent'],
  'staff/ticket.note': ticketStaff,
  'staff/ticket.nobodyHome': ['technician'],
  'staff/ticket.askFee': ['technician'],
  'staff/ticket.answerFee': ['agent'],
  // which kinds, and whose, is on top: domain/desk/may-see-desk
  'staff/desk.list': ['agent', 'outletManager', 'quality'],
  'staff/desk.get': ['agent', 'outletManager', 'quality'],
  'staff/desk.act': ['agent', 'outletManager', 'quality'],
  'staff/technician.issueCode': ['outletManager'],
  'staff/technician.unbind': ['outletManager'],
  // from WeChat alone: whoever types the code is no member of staff before it was right
  'staff/technician.bind': ['customer', 'technician'],
  'staff/technician.day': ['technician'],
  'staff/technician.call': ['technician'],
  'staff/technician.position': ['technician'],
  'staff/proof.queue': ['quality'],
  'staff/proof.get': ['quality'],
  'staff/proof.rule': ['quality'],
  'staff/technician.handBack': ['technician'],
  'staff/product.look': ticketStaff,
  'staff/product.swap': ['technician', 'outletManager'],
  'staff/knowledge.list': editors,
  'staff/knowledge.get': editors,
  'staff/knowledge.act': editors,
  'staff/knowledge.add': editors,
  'staff/knowledge.missed': editors,
  'staff/knowledge.settleMissed': editors,
  'staff/knowledge.figures': editors,
}

/** Whether this kind of caller may call the endpoint at all. The clock works through use cases, not endpoints. */
export const mayCall = (actor: Actor, endpoint: EndpointKey): boolean => {
  const caller = callerOf(actor)
  return caller !== 'clock' && endpointPolicies[endpoint].includes(caller)
}
