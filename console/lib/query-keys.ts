import type { Errand } from '@/contract/booking'
import type { EstimateAsk } from '@/contract/customer/price'
import type { RequestOf } from '@/contract/endpoint'
import type { staffTicketList } from '@/contract/staff/ticket'

export type TicketListRequest = RequestOf<typeof staffTicketList>

export const queryKeys = {
  ticketLists: ['tickets'] as const,
  ticketList: (request: TicketListRequest) => ['tickets', request] as const,
  ticket: (ticketNo: string) => ['ticket', ticketNo] as const,
  choices: (ticketNo: string, rev: number) => ['choices', ticketNo, rev] as const,
  divisions: ['divisions'] as const,
  windows: (errand: Errand | null) => ['windows', errand] as const,
  estimate: (ask: EstimateAsk | null) => ['estimate', ask] as const,
  queue: ['queue'] as const,
  decisions: (ticketNo: string, rev: number) => ['decisions', ticketNo, rev] as const,
  dayPlans: ['dayPlan'] as const,
  dayPlan: (date: string) => ['dayPlan', date] as const,
  technicians: ['technicians'] as const,
  stock: ['stock'] as const,
  stockOf: (placeId: string | undefined) => ['stock', 'shelves', placeId] as const,
  stockHistory: (placeId: string, partId: string) => ['stock', 'history', placeId, partId] as const,
  requisitions: ['stock', 'requisitions'] as const,
  topics: ['topics'] as const,
  topic: (topic: string) => ['topics', topic] as const,
  missed: ['missed'] as const,
  deflection: ['deflection'] as const,
  findings: ['findings'] as const,
  matterLists: ['matters'] as const,
  matterList: (asked: object) => ['matters', asked] as const,
  matter: (ticketNo: string) => ['matter', ticketNo] as const,
  proofs: ['proofs'] as const,
  proof: (proofId: string) => ['proof', proofId] as const,
  allSurveyCases: ['surveyCases'] as const,
  surveyCases: (which: string) => ['surveyCases', which] as const,
  callBacks: ['callBacks'] as const,
  allFakes: ['fakes'] as const,
  fakes: (settled: boolean) => ['fakes', settled] as const,
  allDropIns: ['dropIns'] as const,
  dropIns: (date: string) => ['dropIns', date] as const,
  scores: ['scores'] as const,
}
