import { bookingHold, bookingRelease, bookingWindows, ticketChase, ticketReschedule } from './booking'
import { grantRecord, inboxList, inboxRead } from './inbox'
import { mediaConfirm, mediaPrepare } from './media'
import { phoneResolve, sessionHello } from './session'
import {
  ticketAnswerFee,
  ticketCancel,
  ticketGet,
  ticketList,
  ticketRate,
  ticketReopen,
  ticketSubmit,
} from './ticket'

/** Every endpoint of the `customer` function. */
export const customerEndpoints = {
  [sessionHello.name]: sessionHello,
  [phoneResolve.name]: phoneResolve,
  [mediaPrepare.name]: mediaPrepare,
  [mediaConfirm.name]: mediaConfirm,
  [bookingWindows.name]: bookingWindows,
  [bookingHold.name]: bookingHold,
  [bookingRelease.name]: bookingRelease,
  [ticketSubmit.name]: ticketSubmit,
  [ticketList.name]: ticketList,
  [ticketGet.name]: ticketGet,
  [ticketCancel.name]: ticketCancel,
  [ticketReopen.name]: ticketReopen,
  [ticketReschedule.name]: ticketReschedule,
  [ticketChase.name]: ticketChase,
  [ticketRate.name]: ticketRate,
  [ticketAnswerFee.name]: ticketAnswerFee,
  [inboxList.name]: inboxList,
  [inboxRead.name]: inboxRead,
  [grantRecord.name]: grantRecord,
} as const

export type CustomerEndpoints = typeof customerEndpoints
export type CustomerEndpointName = keyof CustomerEndpoints
