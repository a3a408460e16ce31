import { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { handleMediaConfirm } from '../shared/media/confirm'
import { handleMediaPrepare } from '../shared/media/prepare'
import { type Route, route } from '../shared/serve/route'
import { bookingRoutes } from './handlers/booking'
import { bookingChangeRoutes } from './handlers/booking-changes'
import { deskChangeRoutes } from './handlers/desk-change'
import { deskOpenRoute } from './handlers/desk-open'
import { deskGetRoute, deskListRoute } from './handlers/desk-read'
import { grantRecordRoute } from './handlers/grant-record'
import { helpArticleRoute, helpManualRoute, helpSearchRoute, helpUpdatesRoute } from './handlers/help-read'
import { helpHelpfulRoute, helpMissedRoute, helpSolvedRoute } from './handlers/help-tell'
import { helpingRoutes } from './handlers/helping'
import { hotlineBusyRoute } from './handlers/hotline-busy'
import { callBackRoutes } from './handlers/hotline-call-back'
import { inboxListRoute, inboxReadRoute } from './handlers/inbox'
import { officialCheckRoutes } from './handlers/official-check'
import { officialReportRoute } from './handlers/official-report'
import { dropInRoutes } from './handlers/outlet-drop-in'
import { outletReadRoutes } from './handlers/outlet-read'
import { partCheckRoute } from './handlers/part-check'
import { partReadRoutes } from './handlers/part-read'
import { partWhereRoute } from './handlers/part-where'
import { phoneResolveRoute } from './handlers/phone-resolve'
import { priceRoutes } from './handlers/price-read'
import { privacyRoutes } from './handlers/privacy'
import { productHandoverRoutes } from './handlers/product-handover'
import { productKeepRoutes } from './handlers/product-keep'
import { productReadRoutes } from './handlers/product-list'
import { productOpenRoute } from './handlers/product-open'
import { productReadLabelRoute } from './handlers/product-read-label'
import { productRegisterRoute } from './handlers/product-register'
import { progressGuestRoutes } from './handlers/progress-guest'
import { progressShareRoutes } from './handlers/progress-share'
import { ticketSlipRoute } from './handlers/progress-slip'
import { proofRoutes } from './handlers/proof'
import { sessionHelloRoute } from './handlers/session-hello'
import { surveyRoutes } from './handlers/survey-answer'
import {
  ticketAnswerFeeRoute,
  ticketCancelRoute,
  ticketRateRoute,
  ticketReopenRoute,
} from './handlers/ticket-change'
import { ticketGetRoute, ticketListRoute } from './handlers/ticket-read'
import { ticketSubmitRoute } from './handlers/ticket-submit'
import { warrantyRoutes } from './handlers/warranty'

/** Every use case of the customer's function. A test holds this list and the contract's together. */
export const customerRoutes: readonly Route[] = [
  sessionHelloRoute,
  phoneResolveRoute,
  route(mediaPrepare, handleMediaPrepare),
  route(mediaConfirm, handleMediaConfirm),
  ...bookingRoutes,
  ...bookingChangeRoutes,
  ticketSubmitRoute,
  ticketListRoute,
  ticketGetRoute,
  ticketCancelRoute,
  ticketReopenRoute,
  ticketRateRoute,
  ticketAnswerFeeRoute,
  ticketSlipRoute,
  ...progressShareRoutes,
  ...progressGuestRoutes,
  ...surveyRoutes,
  deskOpenRoute,
  deskListRoute,
  deskGetRoute,
  ...deskChangeRoutes,
  ...warrantyRoutes,
  inboxListRoute,
  inboxReadRoute,
  grantRecordRoute,
  productOpenRoute,
  ...productReadRoutes,
  productRegisterRoute,
  ...productKeepRoutes,
  ...productHandoverRoutes,
  helpArticleRoute,
  helpUpdatesRoute,
  helpSearchRoute,
  helpManualRoute,
  helpMissedRoute,
  helpHelpfulRoute,
  helpSolvedRoute,
  ...helpingRoutes,
  ...privacyRoutes,
  ...priceRoutes,
  ...partReadRoutes,
  partCheckRoute,
  partWhereRoute,
  ...officialCheckRoutes,
  officialReportRoute,
  ...outletReadRoutes,
  ...dropInRoutes,
  hotlineBusyRoute,
  ...callBackRoutes,
  ...proofRoutes,
  productReadLabelRoute,
]
