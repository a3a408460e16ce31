import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { handleMediaConfirm } from '../shared/media/confirm'
import { handleMediaPrepare } from '../shared/media/prepare'
import { type Route, route } from '../shared/serve/route'
import { accountMeRoute, accountSignInRoute, accountSignOutRoute } from './handlers/account'
import { bookingRoutes } from './handlers/booking'
import { bookingChangeRoutes } from './handlers/booking-changes'
import { deskRoutes } from './handlers/desk'
import { amendRoute } from './handlers/dispatch-amend'
import { dispatchByHandRoute } from './handlers/dispatch-by-hand'
import { outletDayPlanRoute } from './handlers/dispatch-day-plan'
import { dispatchDecisionsRoute } from './handlers/dispatch-decisions'
import { declineRoute, redispatchRoute } from './handlers/dispatch-letting-go'
import { dispatchQueueRoute } from './handlers/dispatch-queue'
import { setLeaveRoute, technicianListRoute } from './handlers/dispatch-technicians'
import { callBackRoutes } from './handlers/hotline-call-backs'
import {
  knowledgeActRoute,
  knowledgeAddRoute,
  knowledgeGetRoute,
  knowledgeListRoute,
} from './handlers/knowledge-articles'
import {
  knowledgeFiguresRoute,
  knowledgeMissedRoute,
  knowledgeSettleMissedRoute,
} from './handlers/knowledge-asked'
import { fakeRoutes } from './handlers/official-fakes'
import { dropInRoutes } from './handlers/outlet-drop-ins'
import { priceEstimateRoute } from './handlers/price-estimate'
import { productLookRoute } from './handlers/product-look'
import { productReleaseRoute } from './handlers/product-release'
import { productSwapRoute } from './handlers/product-swap'
import { proofRoutes } from './handlers/proof'
import {
  stockArriveRoute,
  stockCountRoute,
  stockReceiveRoute,
  stockReturnRoute,
  stockSendRoute,
  stockSetPointRoute,
} from './handlers/stock-change'
import { stockCheckRoute, stockHistoryRoute, stockListRoute } from './handlers/stock-read'
import { stockAskRoute, stockDecideRoute, stockRequisitionsRoute } from './handlers/stock-requisitions'
import { surveyCaseRoutes } from './handlers/survey-cases'
import { surveyTotalsRoute } from './handlers/survey-totals'
import { technicianBindingRoutes } from './handlers/technician-binding'
import { technicianCallRoute } from './handlers/technician-call'
import { technicianDayRoute } from './handlers/technician-day'
import { technicianHandBackRoute } from './handlers/technician-hand-back'
import { setPortraitRoute } from './handlers/technician-portrait'
import { technicianPositionRoute } from './handlers/technician-position'
import { ticketCommandRoutes } from './handlers/ticket-commands'
import { ticketCompleteRoute } from './handlers/ticket-complete'
import { ticketListRoute } from './handlers/ticket-list'
import { nobodyHomeRoute } from './handlers/ticket-nobody-home'
import { ticketOpenRoute } from './handlers/ticket-open'
import { ticketChoicesRoute, ticketGetRoute } from './handlers/ticket-read'
import { ticketRevealRoute } from './handlers/ticket-reveal'
import { warrantyRoutes } from './handlers/warranty'

/** Every use case of the staff's function. A test holds this list and the contract's together. */
export const staffRoutes: readonly Route[] = [
  accountSignInRoute,
  accountMeRoute,
  accountSignOutRoute,
  ticketListRoute,
  ticketGetRoute,
  ticketChoicesRoute,
  ...bookingRoutes,
  ...bookingChangeRoutes,
  priceEstimateRoute,
  ticketOpenRoute,
  ticketRevealRoute,
  route(staffMediaPrepare, handleMediaPrepare),
  route(staffMediaConfirm, handleMediaConfirm),
  ...ticketCommandRoutes,
  ...deskRoutes,
  ...warrantyRoutes,
  dispatchByHandRoute,
  declineRoute,
  redispatchRoute,
  amendRoute,
  dispatchQueueRoute,
  dispatchDecisionsRoute,
  outletDayPlanRoute,
  technicianListRoute,
  stockListRoute,
  stockHistoryRoute,
  stockCheckRoute,
  stockReceiveRoute,
  stockCountRoute,
  stockReturnRoute,
  stockSendRoute,
  stockArriveRoute,
  stockSetPointRoute,
  stockRequisitionsRoute,
  stockAskRoute,
  stockDecideRoute,
  setLeaveRoute,
  setPortraitRoute,
  ticketCompleteRoute,
  nobodyHomeRoute,
  ...technicianBindingRoutes,
  technicianDayRoute,
  technicianCallRoute,
  technicianPositionRoute,
  technicianHandBackRoute,
  knowledgeListRoute,
  knowledgeGetRoute,
  knowledgeActRoute,
  knowledgeAddRoute,
  knowledgeMissedRoute,
  knowledgeSettleMissedRoute,
  knowledgeFiguresRoute,
  productLookRoute,
  productSwapRoute,
  productReleaseRoute,
  ...proofRoutes,
  ...surveyCaseRoutes,
  surveyTotalsRoute,
  ...fakeRoutes,
  ...dropInRoutes,
  ...callBackRoutes,
]
