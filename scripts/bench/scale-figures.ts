import { alternate, timed } from './alternate'
import { customerOf, keptAt } from './archive'
import { type Call, type Callers, callersOf } from './callers'
import { type Figure, figureOf } from './figure'
import { fill } from './fill'
import { type Gateway, startGateway } from './gateway'

const SMALL = 1_000
const LARGE = 200_000
const ROUNDS = { warmUp: 10, counted: 60 }

/** Whoever asks next: another of these each round, so that nothing is only remembered. */
const ASKERS = 40

/** One archive with the functions on it. */
interface Shop {
  gateway: Gateway
  callers: Callers
  tickets: number
  now: number
}

interface Question {
  name: string
  /** Signs in, and answers with what is timed. */
  asker(shop: Shop): Promise<(round: number) => Promise<unknown>>
}

/** What people wait for most, in a large archive against a small one: two years of the service against four days. */
export const scaleFigures = async (): Promise<Figure[]> => {
  const shops: Shop[] = []
  try {
    for (const tickets of [SMALL, LARGE]) shops.push(await openShop(tickets))
    const [small, large] = shops
    if (!small || !large) throw new Error('unreachable')
    const figures: Figure[] = []
    for (const question of questions) figures.push(await compare(question, small, large))
    return figures
  } finally {
    for (const { callers, gateway } of shops) {
      await callers.close()
      await gateway.close()
    }
  }
}

const openShop = async (tickets: number): Promise<Shop> => {
  const gateway = await startGateway()
  const now = Date.now()
  await fill(gateway, tickets, now)
  return { gateway, callers: callersOf(gateway), tickets, now }
}

const compare = async (question: Question, small: Shop, large: Shop): Promise<Figure> => {
  const [ofSmall, ofLarge] = [await question.asker(small), await question.asker(large)]
  const [smallMs, largeMs] = await alternate([timed(ofSmall), timed(ofLarge)], ROUNDS)
  console.error(`  ${question.name}: ${smallMs.toFixed(1)} ms, ${largeMs.toFixed(1)} ms`)
  const name = `${question.name}, ${LARGE / 1000}k tickets against ${SMALL / 1000}k`
  return figureOf({ name, value: largeMs, unit: 'ms', against: smallMs, goal: 1.3 })
}

const staffList =
  (account: string, request: Record<string, unknown> = {}): Question['asker'] =>
  async ({ callers }) => {
    const call = await callers.staff(account)
    return () => call('ticket.list', request)
  }

/** Evenly over the whole archive, from the oldest to the newest. */
const ticketOf = ({ tickets, now }: Shop, round: number): string =>
  keptAt(Math.floor(((round % ASKERS) * tickets) / ASKERS), tickets, now).ticket.ticketNo

const customers = ({ callers, tickets }: Shop, round: number): Call =>
  callers.customer(customerOf(Math.floor(((round % ASKERS) * tickets) / ASKERS), tickets))

const questions: readonly Question[] = [
  { name: 'customer: list', asker: async (shop) => (round) => customers(shop, round)('ticket.list', {}) },
  {
    name: 'customer: detail',
    asker: async (shop) => (round) =>
      customers(shop, round)('ticket.get', { ticketNo: ticketOf(shop, round) }),
  },
  { name: 'agent: list', asker: staffList('kefu01') },
  { name: 'agent: list of one state', asker: staffList('kefu01', { status: 'assigned' }) },
  { name: 'agent: late ones', asker: staffList('kefu01', { onlyLate: true }) },
  { name: 'dispatcher: list', asker: staffList('diaodu-zj') },
  { name: 'outlet: list', asker: staffList('wangdian-xh') },
  { name: 'technician: list', asker: staffList('shifu-lijianguo') },
  {
    name: 'agent: detail',
    asker: async (shop) => {
      const call = await shop.callers.staff('kefu01')
      return (round) => call('ticket.get', { ticketNo: ticketOf(shop, round) })
    },
  },
]
