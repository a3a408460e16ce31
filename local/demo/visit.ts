import {
  acceptTicket,
  arriveAtTicket,
  assignTicket,
  departForTicket,
  dispatchTicket,
} from '@/contract/staff/command'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Telling } from './telling'

/** How many of the staff's steps below lie before that state. */
const STEPS_BEFORE: Record<TicketStatus, number> = {
  submitted: 0,
  rejected: 0,
  accepted: 1,
  cancelled: 1,
  dispatched: 2,
  assigned: 3,
  enRoute: 4,
  onSite: 5,
  awaitingPart: 5,
  completed: 5,
  closed: 5,
}

/** What every staff command carries. Each step makes one version more, so a repetition sends the very same. */
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

/** Goes as far as the story needs. @returns how many steps that were */
export const goOnVisit = async (telling: Telling, ticketNo: string): Promise<number> => {
  const count = STEPS_BEFORE[telling.story.reaches.status]
  for (const [done, { name, run }] of steps.slice(0, count).entries()) {
    await run(telling, onTicket(telling, ticketNo, name, done))
  }
  return count
}

export const onTicket = (telling: Telling, ticketNo: string, step: string, stepsDone: number): OnTicket => ({
  requestId: telling.requestId(step),
  ticketNo,
  rev: stepsDone + 1,
})
