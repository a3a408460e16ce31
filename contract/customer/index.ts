import { bookingHold, bookingRelease, bookingWindows, ticketChase, ticketReschedule } from './booking'
import { deskAnswer, deskGet, deskList, deskOpen, deskSay, deskWithdraw } from './desk'
import { helpArticle, helpHelpful, helpManual, helpMissed, helpSearch, helpSolved, helpUpdates } from './help'
import { helpingEnd, helpingInvite, helpingJoin, helpingList } from './helping'
import { hotlineBusy, hotlineCallMeBack, hotlineCancelCallBack, hotlineMyCallBack } from './hotline'
import { grantRecord, inboxList, inboxRead } from './inbox'
import { mediaConfirm, mediaPrepare } from './media'
import { officialCheck, officialRecord, officialReport } from './official'
import { outletCancelDropIn, outletDropIn, outletDropIns, outletGet, outletList } from './outlet'
import { partCheck, partGet, partModel, partModels, partWhere } from './part'
import { priceEstimate, priceList } from './price'
import { privacyErase, privacyExport, privacyOverview } from './privacy'
import {
  productGet,
  productGiveUp,
  productList,
  productOffer,
  productOpen,
  productRegister,
  productRename,
  productTakeOver,
  productWithdraw,
} from './product'
import { progressAsk, progressOpen, progressSee, ticketShare, ticketUnshare } from './progress'
import { productReadLabel, proofConfirm, proofList, proofRead, proofRemove } from './proof'
import { phoneResolve, sessionHello } from './session'
import { ticketSlip } from './slip'
import { surveyAnswered, surveyKeep, surveyOpen } from './survey'
import {
  ticketAnswerFee,
  ticketCancel,
  ticketGet,
  ticketList,
  ticketRate,
  ticketReopen,
  ticketSubmit,
} from './ticket'
import { warrantyCard, warrantyVerdict } from './warranty'

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
  [ticketSlip.name]: ticketSlip,
  [ticketShare.name]: ticketShare,
  [ticketUnshare.name]: ticketUnshare,
  [progressAsk.name]: progressAsk,
  [progressSee.name]: progressSee,
  [progressOpen.name]: progressOpen,
  [surveyOpen.name]: surveyOpen,
  [surveyKeep.name]: surveyKeep,
  [surveyAnswered.name]: surveyAnswered,
  [warrantyVerdict.name]: warrantyVerdict,
  [warrantyCard.name]: warrantyCard,
  [deskOpen.name]: deskOpen,
  [deskList.name]: deskList,
  [deskGet.name]: deskGet,
  [deskSay.name]: deskSay,
  [deskWithdraw.name]: deskWithdraw,
  [deskAnswer.name]: deskAnswer,
  [inboxList.name]: inboxList,
  [inboxRead.name]: inboxRead,
  [productOpen.name]: productOpen,
  [productList.name]: productList,
  [productGet.name]: productGet,
  [productRegister.name]: productRegister,
  [productRename.name]: productRename,
  [productGiveUp.name]: productGiveUp,
  [productOffer.name]: productOffer,
  [productWithdraw.name]: productWithdraw,
  [productTakeOver.name]: productTakeOver,
  [grantRecord.name]: grantRecord,
  [proofRead.name]: proofRead,
  [proofConfirm.name]: proofConfirm,
  [proofList.name]: proofList,
  [proofRemove.name]: proofRemove,
  [productReadLabel.name]: productReadLabel,
  [helpingList.name]: helpingList,
  [helpingInvite.name]: helpingInvite,
  [helpingJoin.name]: helpingJoin,
  [helpingEnd.name]: helpingEnd,
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
  [partCheck.name]: partCheck,
  [partWhere.name]: partWhere,
  [officialRecord.name]: officialRecord,
  [officialCheck.name]: officialCheck,
  [officialReport.name]: officialReport,
  [outletList.name]: outletList,
  [outletGet.name]: outletGet,
  [outletDropIn.name]: outletDropIn,
  [outletDropIns.name]: outletDropIns,
  [outletCancelDropIn.name]: outletCancelDropIn,
  [hotlineBusy.name]: hotlineBusy,
  [hotlineCallMeBack.name]: hotlineCallMeBack,
  [hotlineMyCallBack.name]: hotlineMyCallBack,
  [hotlineCancelCallBack.name]: hotlineCancelCallBack,
} as const

export type CustomerEndpoints = typeof customerEndpoints
export type CustomerEndpointName = keyof CustomerEndpoints
