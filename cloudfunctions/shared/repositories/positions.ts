import * as z from 'zod/mini'
import type { Coordinates } from '@/domain/dispatch/coordinates'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const COLLECTION = 'positions'

const positionDocument = z.object({ lat: z.number(), lng: z.number(), at: z.number() })

/** One position a ticket, never a track: the newest replaces the one before, the next state erases it. */
const idOf = (ticketNo: string): string => `position:${ticketNo}`

export const putPosition = (tx: Tx, ticketNo: string, at: number, { lat, lng }: Coordinates): Promise<void> =>
  tx.put(COLLECTION, { _id: idOf(ticketNo), ticketNo, lat, lng, at })

export const positionOf = async (
  db: Db,
  ticketNo: string,
): Promise<{ where: Coordinates; at: number } | null> => {
  const found = await readOne(db, COLLECTION, idOf(ticketNo), positionDocument)
  return found === null ? null : { where: { lat: found.lat, lng: found.lng }, at: found.at }
}

/** In the transaction of the change that ends the way. */
export const erasePosition = (tx: Tx, ticketNo: string): Promise<void> =>
  tx.remove(COLLECTION, idOf(ticketNo))
