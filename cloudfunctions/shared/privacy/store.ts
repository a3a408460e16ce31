import type { HoldingId } from '@/contract/customer/privacy'
import type { ExportItem } from '@/domain/privacy/export-text'
import type { Services } from '../services'

/** How many there are, and how many of them may go now. */
export interface Tally {
  count: number
  erasable: number
}

/** One kind of what is held about a person. Each knows where it lies; none knows of the others. */
export interface HoldingStore {
  id: HoldingId
  tally(services: Services, openid: string): Promise<Tally>
  copy(services: Services, openid: string): Promise<readonly ExportItem[]>
  /**
   * Takes away what may go. Once more takes nothing more: what came after `before` (epoch ms) stays.
   * @returns how many were erased
   */
  erase(services: Services, openid: string, before: number): Promise<number>
}
