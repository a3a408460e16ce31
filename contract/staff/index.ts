import { accountMe, accountSignIn, accountSignOut } from './account'
import {
  acceptTicket,
  arriveAtTicket,
  assignTicket,
  awaitPart,
  cancelTicketByStaff,
  closeTicket,
  completeTicket,
  departForTicket,
  dispatchTicket,
  noteOnTicket,
  partArrived,
  rejectTicket,
  reopenTicketByStaff,
} from './command'
import { staffMediaConfirm, staffMediaPrepare } from './media'
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
  [noteOnTicket.name]: noteOnTicket,
} as const

export type StaffEndpoints = typeof staffEndpoints
export type StaffEndpointName = keyof StaffEndpoints
