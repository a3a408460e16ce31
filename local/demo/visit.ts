import {
  acceptTicket,
  arriveAtTicket,
  assignTicket,
  departForTicket,
  dispatchTicket,
} from '@/contract/staff/command'
import { staffTicketGet } from '@/contract/staff/ticket'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Telling } from './telling'

/** How far along a visit is; a step that would lead back to before has been made. */
const PLACE: Record<TicketStatus, number> = {
  submitted: 0,
  accepted: 1,
  dispatched: 2,
  assigned: 3,
  enRoute: 4,
  onSite: 5,
  awaitingPart: 6,
  completed: 6,
  closed: 7,
  cancelled: 7,
  rejected: 7,
}

/** Steps before the state that a story reaches. */
const STEPS_BEFORE: Record<TicketStatus, number> = {
  ...PLACE,
  rejected: 0,
  cancelled: 1,
  awaitingPart: 5,
  completed: 5,
  closed: 5,
}

/** What every staff command carries. */
export interface OnTicket {
  requestId: string
  ticketNo: string
  rev: number
}

type Step = { name: string; run: (telling: Telling, on: OnTicket) => Promise<unknown> }

/** From the desk to the door, in the order of a visit. */
const steps: readonly Step[] = [
  {
    name: 'accept',
    run: async ({ signIns, crew, story }, on) => {
      const { capFen } = story
      const agent = await signIns.staff(crew.agent)
      return agent(acceptTicket, { ...on, capFen, confirmedByPhone: true, note: '电话核对过地址和时间' })
    },
  },
  {
    name: 'dispatch',
    run: async ({ signIns, crew: { dispatcher, outletId } }, on) => {
      const reason = '离得最近，有浴霸维修资质'
      return (await signIns.staff(dispatcher))(dispatchTicket, { ...on, outletId, reason })
    },
  },
  {
    name: 'assign',
    run: async ({ signIns, crew: { outletManager, technicianId } }, on) =>
      (await signIns.staff(outletManager))(assignTicket, { ...on, technicianId }),
  },
  {
    name: 'depart',
    run: async ({ signIns, crew }, on) => (await signIns.staff(crew.technician))(departForTicket, on),
  },
  {
    name: 'arrive',
    run: async ({ signIns, crew }, on) => (await signIns.staff(crew.technician))(arriveAtTicket, on),
  },
]

/**
 * Goes as far as the story needs, from wherever the ticket is: a start that was broken off has made some steps, and
 * the rule dispatches by itself where it may.
 */
export const goOnVisit = async (telling: Telling, ticketNo: string): Promise<void> => {
  const count = STEPS_BEFORE[telling.story.reaches.status]
  for (const [done, { name, run }] of steps.slice(0, count).entries()) {
    const { status, rev } = await standing(telling, ticketNo)
    if (PLACE[status] > done) continue
    await run(telling, onTicket(telling, ticketNo, name, rev))
  }
}

/** The ticket as the desk sees it now. */
export const standing = async (
  { signIns, crew }: Telling,
  ticketNo: string,
): Promise<{ status: TicketStatus; rev: number }> =>
  (await signIns.staff(crew.agent))(staffTicketGet, { ticketNo })

export const onTicket = (telling: Telling, ticketNo: string, step: string, rev: number): OnTicket => ({
  requestId: telling.requestId(`${step}-${rev}`),
  ticketNo,
  rev,
})
