import { accountMe, accountSignIn, accountSignOut } from './account'
import {
  chaseByStaff,
  rescheduleByStaff,
  staffBookingHold,
  staffBookingRelease,
  staffBookingWindows,
} from './booking'
import {
  acceptTicket,
  answerFeeByStaff,
  arriveAtTicket,
  askFee,
  assignTicket,
  awaitPart,
  cancelTicketByStaff,
  closeTicket,
  completeTicket,
  departForTicket,
  dispatchTicket,
  nobodyHome,
  noteOnTicket,
  partArrived,
  rejectTicket,
  reopenTicketByStaff,
} from './command'
import { staffMediaConfirm, staffMediaPrepare } from './media'
import {
  bindTechnician,
  callCustomer,
  handBackWork,
  issueBindCode,
  technicianDay,
  technicianPosition,
  unbindTechnician,
} from './technician'
import {
  staffTicketChoices,
  staffTicketGet,
  staffTicketList,
  staffTicketOpen,
  staffTicketReveal,
} from './ticket'

/** Every endpoint of the `staff` function. */
export const staffEndpoints = {
  [accountSignIn.name]: accountSignIn,
  [accountMe.name]: accountMe,
  [accountSignOut.name]: accountSignOut,
  [staffTicketList.name]: staffTicketList,
  [staffTicketGet.name]: staffTicketGet,
  [staffTicketChoices.name]: staffTicketChoices,
  [staffBookingWindows.name]: staffBookingWindows,
  [staffBookingHold.name]: staffBookingHold,
  [staffBookingRelease.name]: staffBookingRelease,
  [staffTicketOpen.name]: staffTicketOpen,
  [staffTicketReveal.name]: staffTicketReveal,
  [staffMediaPrepare.name]: staffMediaPrepare,
  [staffMediaConfirm.name]: staffMediaConfirm,
  [acceptTicket.name]: acceptTicket,
  [rejectTicket.name]: rejectTicket,
  [dispatchTicket.name]: dispatchTicket,
  [assignTicket.name]: assignTicket,
  [departForTicket.name]: departForTicket,
  [arriveAtTicket.name]: arriveAtTicket,
  [awaitPart.name]: awaitPart,
  [partArrived.name]: partArrived,
  [completeTicket.name]: completeTicket,
  [closeTicket.name]: closeTicket,
  [cancelTicketByStaff.name]: cancelTicketByStaff,
  [reopenTicketByStaff.name]: reopenTicketByStaff,
  [rescheduleByStaff.name]: rescheduleByStaff,
  [chaseByStaff.name]: chaseByStaff,
  [noteOnTicket.name]: noteOnTicket,
  [nobodyHome.name]: nobodyHome,
  [askFee.name]: askFee,
  [answerFeeByStaff.name]: answerFeeByStaff,
  [issueBindCode.name]: issueBindCode,
  [unbindTechnician.name]: unbindTechnician,
  [bindTechnician.name]: bindTechnician,
  [technicianDay.name]: technicianDay,
  [callCustomer.name]: callCustomer,
  [technicianPosition.name]: technicianPosition,
  [handBackWork.name]: handBackWork,
} as const

export type StaffEndpoints = typeof staffEndpoints
export type StaffEndpointName = keyof StaffEndpoints
