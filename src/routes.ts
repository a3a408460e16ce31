import { noticePage } from '@/contract/notice/template'

/** Where everything is. Pages of the tab bar are opened as tabs, all others as pages. */
export const tabs = {
  home: 'pages/home/index',
  progress: 'pages/progress/index',
  inbox: 'pages/inbox/index',
  mine: 'pages/mine/index',
} as const

export const pages = {
  symptom: 'packages/report/pages/symptom/index',
  fitting: 'packages/report/pages/fitting/index',
  safety: 'packages/report/pages/safety/index',
  describe: 'packages/report/pages/describe/index',
  ceiling: 'packages/report/pages/ceiling/index',
  wires: 'packages/report/pages/wires/index',
  duct: 'packages/report/pages/duct/index',
  photos: 'packages/report/pages/photos/index',
  where: 'packages/report/pages/where/index',
  when: 'packages/report/pages/when/index',
  check: 'packages/report/pages/check/index',
  result: 'packages/report/pages/result/index',
  reschedule: 'packages/ticket/pages/reschedule/index',
  privacy: 'packages/about/pages/privacy/index',
  help: 'packages/help/pages/search/index',
  manual: 'packages/help/pages/manual/index',
  triage: 'packages/help/pages/triage/index',
  data: 'packages/about/pages/data/index',
  services: 'packages/about/pages/services/index',
  family: 'packages/about/pages/family/index',
  products: 'packages/product/pages/list/index',
  outlets: 'packages/outlets/pages/list/index',
  official: 'packages/official/pages/check/index',
  busy: 'packages/hotline/pages/busy/index',
  desk: 'packages/desk/pages/list/index',
  voice: 'packages/desk/pages/voice/index',
  look: 'packages/look/pages/find/index',
  technician: 'packages/technician/pages/day/index',
  prices: 'packages/prices/pages/list/index',
  parts: 'packages/parts/pages/catalogue/index',
} as const

/** The ticket's page, also the one that notices open. */
export const ticketPage = noticePage

export const reschedulePage = (ticketNo: string): string => `${pages.reschedule}?no=${ticketNo}`

export const helpedPage = (helpingId: string): string => `packages/about/pages/helped/index?id=${helpingId}`

export const sharePage = (ticketNo: string): string => `packages/look/pages/share/index?no=${ticketNo}`

export const slipPage = (ticketNo: string): string => `packages/look/pages/slip/index?no=${ticketNo}`

export const resultPage = (ticketNo: string): string => `${pages.result}?no=${ticketNo}`
