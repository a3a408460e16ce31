import type { StockCommand } from '@/domain/parts/command'
import { emptyLedger, type Ledger, post } from '@/domain/parts/ledger'
import { availableOn, emptyShelf, type Shelf, shelfKey } from '@/domain/parts/shelf'
import { momentOf } from '@/domain/time/china'

export const now = momentOf('2026-11-23', '10:00')
export const outlet = 'outlet:xh-01'
export const warehouse = 'warehouse:hz'
export const van = 'van:t-07'
export const lamp = 'lamp-board'

type Told = StockCommand extends infer Each
  ? Each extends StockCommand
    ? Omit<Each, 'commandId' | 'placeId' | 'partId'>
    : never
  : never

let commands = 0

export const at = (placeId: string, told: Told, commandId = `c${commands++}`): StockCommand => ({
  ...told,
  commandId,
  placeId,
  partId: lamp,
})

export const receive = (placeId: string, quantity: number) =>
  at(placeId, { type: 'receive', quantity, source: '厂里' })

export const reserve = (placeId: string, reservationId: string, quantity = 1, until: number | null = null) =>
  at(placeId, { type: 'reserve', reservationId, quantity, ticketNo: null, until })

export const issue = (placeId: string, quantity: number, reservationId: string | null = null) =>
  at(placeId, { type: 'issue', quantity, reservationId, ticketNo: null })

export interface Outcome {
  ledger: Ledger
  /** Refusals, `ok` for what was written. */
  said: string[]
}

/** The ledger after these, each at its own moment or all at the same. */
export const ledgerAfter = (
  given: readonly (StockCommand | { on: number; command: StockCommand })[],
): Outcome =>
  given.reduce<Outcome>(
    ({ ledger, said }, each) => {
      const { on, command } = 'command' in each ? each : { on: now, command: each }
      const posting = post(ledger, command, on)
      return posting.ok
        ? { ledger: posting.ledger, said: [...said, 'ok'] }
        : { ledger, said: [...said, posting.why] }
    },
    { ledger: emptyLedger, said: [] },
  )

export const shelfIn = (ledger: Ledger, placeId: string): Shelf =>
  ledger.shelves.get(shelfKey({ placeId, partId: lamp })) ?? emptyShelf(placeId, lamp)

/** On hand and free. */
export const stockAt = (ledger: Ledger, placeId: string, on = now): [number, number] => {
  const shelf = shelfIn(ledger, placeId)
  return [shelf.onHand, availableOn(shelf, on)]
}
