import type { HoldingId } from '@/contract/customer/privacy'
import { contacts } from './contacts'
import { errands } from './errands'
import { messages } from './messages'
import { notices } from './notices'
import { people } from './people'
import { pictures } from './pictures'
import { products } from './products'
import { proofs } from './proofs'
import type { HoldingStore } from './store'
import { tickets } from './tickets'

/** Everything that is held about a person, in the order in which it is shown and erased. */
export const holdings: readonly HoldingStore[] = [
  people,
  tickets,
  pictures,
  // proofs are found by their products
  proofs,
  products,
  errands,
  contacts,
  messages,
  notices,
]

export const holdingOf = (id: HoldingId): HoldingStore | undefined => holdings.find((one) => one.id === id)
