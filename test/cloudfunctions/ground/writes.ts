import type { DeskStatus } from '@/contract/desk/vocabulary'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { CollectionName } from './dump'
import type { Account } from './records'

/** What a write leaves behind when it is done, once. */
export interface Write {
  by: Account | 'wang'
  /** The ticket it is about, where it is about one. */
  from?: TicketStatus
  /** The appeal it is about, where it is about one. */
  desk?: DeskStatus
  /** The customer's; null for one who called by phone. */
  of?: null
  more: Partial<Record<CollectionName, number>>
}

const told = { events: 1, inbox: 1, outbox: 1 }
const untold = { events: 1 }

/** By `customer/ticket.cancel`. Signing out is apart: whoever did it once is nobody the second time. */
export const writes: Record<string, Write> = {
  'customer/media.prepare': { by: 'wang', more: { media: 1 } },
  'customer/media.confirm': { by: 'wang', more: {} },
  'customer/booking.hold': { by: 'wang', more: {} },
  'customer/booking.release': { by: 'wang', more: {} },
  'customer/ticket.submit': { by: 'wang', more: { tickets: 1, events: 1, customers: 1 } },
  'customer/ticket.cancel': { by: 'wang', from: 'assigned', more: untold },
  'customer/ticket.reopen': { by: 'wang', from: 'closed', more: untold },
  'customer/ticket.reschedule': { by: 'wang', from: 'accepted', more: untold },
  'customer/ticket.chase': { by: 'wang', from: 'accepted', more: untold },
  'customer/ticket.rate': { by: 'wang', from: 'completed', more: { events: 1, surveys: 1 } },
  'customer/ticket.answerFee': { by: 'wang', from: 'onSite', more: untold },
  'customer/proof.read': { by: 'wang', more: { proofs: 1 } },
  'customer/proof.confirm': { by: 'wang', more: {} },
  'customer/proof.remove': { by: 'wang', more: { proofs: -1 } },
  'customer/desk.open': { by: 'wang', more: { deskTickets: 1, deskEvents: 1 } },
  'customer/desk.say': { by: 'wang', desk: 'submitted', more: { deskEvents: 1 } },
  'customer/desk.withdraw': { by: 'wang', desk: 'submitted', more: { deskEvents: 1 } },
  'customer/desk.answer': { by: 'wang', desk: 'answered', more: { deskEvents: 1 } },
  'customer/product.register': { by: 'wang', more: {} },
  'customer/product.rename': { by: 'wang', more: {} },
  'customer/product.giveUp': { by: 'wang', more: {} },
  'customer/product.offer': { by: 'wang', more: {} },
  'customer/product.withdraw': { by: 'wang', more: {} },
  'customer/product.takeOver': { by: 'wang', more: {} },
  'customer/ticket.share': { by: 'wang', from: 'assigned', more: {} },
  'customer/ticket.unshare': { by: 'wang', from: 'assigned', more: {} },
  'customer/progress.ask': { by: 'wang', from: 'assigned', more: {} },
  'customer/survey.keep': { by: 'wang', more: {} },
  'customer/survey.answer': { by: 'wang', more: { events: 1 } },
  'customer/inbox.read': { by: 'wang', more: {} },
  'customer/helping.invite': { by: 'wang', more: {} },
  'customer/helping.join': { by: 'wang', more: {} },
  'customer/helping.end': { by: 'wang', more: {} },
  'customer/privacy.erase': { by: 'wang', more: {} },
  'customer/grant.record': { by: 'wang', more: { grants: 1 } },
  'customer/official.report': { by: 'wang', more: {} },
  'customer/outlet.dropIn': { by: 'wang', more: {} },
  'customer/outlet.cancelDropIn': { by: 'wang', more: {} },
  'customer/hotline.callMeBack': { by: 'wang', more: {} },
  'customer/hotline.cancelCallBack': { by: 'wang', more: {} },
  'staff/fake.settle': { by: 'quality', more: { inbox: 1 } },
  'staff/dropIn.settle': { by: 'manager', more: {} },
  'staff/callBack.take': { by: 'agent', more: {} },
  'staff/callBack.done': { by: 'agent', more: {} },
  'customer/help.missed': { by: 'wang', more: {} },
  'customer/help.helpful': { by: 'wang', more: {} },
  'customer/help.solved': { by: 'wang', more: {} },
  'staff/knowledge.act': { by: 'quality', more: {} },
  'staff/knowledge.add': { by: 'quality', more: {} },
  'staff/knowledge.settleMissed': { by: 'quality', more: {} },
  'staff/booking.hold': { by: 'agent', more: {} },
  'staff/booking.release': { by: 'agent', more: {} },
  'staff/ticket.open': { by: 'agent', more: { tickets: 1, events: 1 } },
  'staff/ticket.reveal': { by: 'agent', from: 'assigned', more: untold },
  'staff/media.prepare': { by: 'technician', more: { media: 1 } },
  'staff/media.confirm': { by: 'technician', more: {} },
  'staff/ticket.accept': { by: 'agent', from: 'submitted', more: told },
  'staff/ticket.reject': { by: 'agent', from: 'submitted', more: told },
  'staff/ticket.dispatch': { by: 'dispatcher', from: 'accepted', more: untold },
  'staff/ticket.decline': { by: 'manager', from: 'dispatched', more: untold },
  // taken back, and put into the dispatcher's queue
  'staff/ticket.redispatch': { by: 'dispatcher', from: 'dispatched', more: { events: 2 } },
  'staff/ticket.amend': { by: 'agent', from: 'accepted', more: untold },
  'staff/stock.receive': { by: 'manager', more: { stockEntries: 1 } },
  'staff/stock.count': { by: 'manager', more: { stockEntries: 1 } },
  'staff/stock.return': { by: 'manager', more: { stockEntries: 1 } },
  // sent and arrived at once: the van stands beside the outlet
  'staff/stock.send': { by: 'manager', more: { stockEntries: 2 } },
  'staff/stock.arrive': { by: 'manager', more: { stockEntries: 1 } },
  'staff/stock.setPoint': { by: 'manager', more: {} },
  'staff/stock.ask': { by: 'manager', more: { requisitions: 1 } },
  'staff/stock.decide': { by: 'manager', more: {} },
  'staff/technician.setLeave': { by: 'manager', more: {} },
  'staff/technician.setPortrait': { by: 'manager', more: {} },
  'staff/ticket.assign': { by: 'manager', from: 'dispatched', more: told },
  'staff/ticket.depart': { by: 'technician', from: 'assigned', more: told },
  'staff/ticket.arrive': { by: 'technician', from: 'enRoute', more: untold },
  'staff/ticket.awaitPart': { by: 'technician', from: 'onSite', more: { ...told, requisitions: 1 } },
  'staff/ticket.partArrived': { by: 'manager', from: 'awaitingPart', more: told },
  // told now; asked for a score later, in the inbox and outside
  'staff/ticket.complete': {
    by: 'technician',
    from: 'onSite',
    more: { events: 1, inbox: 1, outbox: 3, surveys: 1 },
  },
  'staff/ticket.close': { by: 'quality', from: 'completed', more: untold },
  'staff/ticket.cancel': { by: 'agent', from: 'accepted', more: told },
  'staff/ticket.reopen': { by: 'agent', from: 'completed', more: told },
  'staff/ticket.nobodyHome': { by: 'technician', from: 'onSite', more: told },
  'staff/ticket.askFee': { by: 'technician', from: 'onSite', more: told },
  'staff/ticket.answerFee': { by: 'agent', from: 'onSite', of: null, more: untold },
  'staff/proof.rule': { by: 'quality', more: { inbox: 1 } },
  'staff/warranty.find': { by: 'technician', from: 'onSite', more: { events: 1, inbox: 1 } },
  'staff/warranty.settle': { by: 'quality', more: { inbox: 1 } },
  'staff/desk.act': { by: 'quality', desk: 'submitted', more: { deskEvents: 1 } },
  'staff/product.release': { by: 'agent', more: {} },
  'staff/product.swap': { by: 'technician', from: 'onSite', more: untold },
  'staff/technician.issueCode': { by: 'manager', more: {} },
  'staff/technician.unbind': { by: 'manager', more: {} },
  'staff/technician.bind': { by: 'wang', more: {} },
  'staff/technician.call': { by: 'technician', from: 'assigned', more: {} },
  'staff/technician.position': { by: 'technician', from: 'enRoute', more: {} },
  'staff/technician.handBack': { by: 'technician', from: 'assigned', more: untold },
  'staff/survey.noteCall': { by: 'quality', more: { events: 1 } },
  'staff/survey.sendLink': { by: 'quality', more: {} },
  'staff/survey.recover': { by: 'quality', more: {} },
  'staff/ticket.reschedule': { by: 'agent', from: 'accepted', more: told },
  'staff/ticket.chase': { by: 'agent', from: 'accepted', more: untold },
  'staff/ticket.note': { by: 'agent', from: 'submitted', more: untold },
}
