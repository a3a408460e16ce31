import type { Address, Contact, Fault, Product } from '@/contract/ticket/report'
import type { CrewName } from './crews'
import type { PictureName } from './pictures'

/** What the technician writes down at the end. */
export interface Work {
  summary: string
  /** `entry` is the published price that the line stands on. */
  fees: { name: string; amountFen: number; entry: string }[]
  parts: { name: string; quantity: number }[]
  confirmedBy: 'code' | 'signature'
}

/** How far a story goes, with what is needed for its last steps. */
export type Reaches =
  | { status: 'submitted' | 'accepted' | 'dispatched' | 'assigned' | 'enRoute' | 'onSite' }
  | { status: 'awaitingPart'; partName: string; expectedInDays: number }
  | { status: 'completed'; work: Work }
  | { status: 'closed'; work: Work; score: number; words: string }
  | { status: 'cancelled' | 'rejected'; reason: string }

/** One ticket of the demo, from the report to where it stands. */
export interface Story {
  id: string
  /** Who reports it in WeChat; null where somebody phones and an agent writes it down. */
  personId: string | null
  crew: CrewName
  product: Product
  fault: Fault
  pictures: readonly PictureName[]
  address: Address
  contact: Contact
  /** Which of the half-days that are open: 0 is the soonest. */
  wish: number
  capFen: number
  reaches: Reaches
}
