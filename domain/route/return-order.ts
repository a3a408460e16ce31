import { realAt } from './cell'
import { type Network, startOf } from './network'
import type { Chance } from './random'

interface Order {
  /** How often it is chosen, against the others. */
  weight: number
  key(net: Network, visit: number): number
}

const fromHome = (net: Network, visit: number): number =>
  realAt(net.distance, startOf(net, 0) * net.nodeCount + visit)

/** By chance, the big ones first, the far ones, the near ones, the tight ones, the early ones, the late ones. */
const orders: readonly Order[] = [
  { weight: 4, key: () => 0 },
  { weight: 2, key: (net, visit) => -realAt(net.load, visit) },
  { weight: 2, key: (net, visit) => -fromHome(net, visit) },
  { weight: 1, key: fromHome },
  { weight: 2, key: (net, visit) => realAt(net.latest, visit) - realAt(net.earliest, visit) },
  { weight: 2, key: (net, visit) => realAt(net.earliest, visit) },
  { weight: 2, key: (net, visit) => -realAt(net.latest, visit) },
]

const drawn: readonly Order[] = orders.flatMap((order) => Array.from({ length: order.weight }, () => order))

/** Puts visits, in place, in the order in which they are planned again; equals by chance. */
export const putInReturnOrder = (net: Network, visits: number[], chance: Chance): void => {
  shuffle(visits, chance)
  const order = drawn[chance.below(drawn.length)]
  if (order !== undefined && order !== drawn[0]) visits.sort((a, b) => order.key(net, a) - order.key(net, b))
}

const shuffle = (visits: number[], chance: Chance): void => {
  for (let at = visits.length - 1; at > 0; at--) {
    const other = chance.below(at + 1)
    const [here = 0, there = 0] = [visits[at], visits[other]]
    visits[at] = there
    visits[other] = here
  }
}
