import { bookingHold, bookingRelease, bookingWindows, ticketChase, ticketReschedule } from './booking'
import { helpArticle, helpHelpful, helpManual, helpMissed, helpSearch, helpSolved, helpUpdates } from './help'
import { grantRecord, inboxList, inboxRead } from './inbox'
import { mediaConfirm, mediaPrepare } from './media'
import { partGet, partModel, partModels } from './part'
import { priceEstimate, priceList } from './price'
import { privacyErase, privacyExport, privacyOverview } from './privacy'
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
  [privacyOverview.name]: privacyOverview,
  [privacyExport.name]: privacyExport,
  [privacyErase.name]: privacyErase,
  [helpArticle.name]: helpArticle,
  [helpUpdates.name]: helpUpdates,
  [helpSearch.name]: helpSearch,
  [helpMissed.name]: helpMissed,
  [helpHelpful.name]: helpHelpful,
  [helpSolved.name]: helpSolved,
  [helpManual.name]: helpManual,
  [priceList.name]: priceList,
  [priceEstimate.name]: priceEstimate,
  [partModels.name]: partModels,
  [partModel.name]: partModel,
  [partGet.name]: partGet,
} as const

export type CustomerEndpoints = typeof customerEndpoints
export type CustomerEndpointName = keyof CustomerEndpoints
