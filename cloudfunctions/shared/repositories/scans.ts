import * as z from 'zod/mini'
import type { Scan } from '@/domain/serial/judge-scan'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'

const COLLECTION = 'scans'

const scanDocument = z.object({ at: z.number(), by: z.string(), divisionCode: z.nullable(z.string()) })

/** More tell nothing new: far fewer people are already called many. */
const SCANS_MOST = 200

/** The scans of one number, the newest first. */
export const scansOf = async (db: Db, serialNo: string): Promise<Scan[]> => {
  const answer = await db
    .collection(COLLECTION)
    .where({ serialNo })
    .orderBy('at', 'desc')
    .limit(SCANS_MOST)
    .get()
  return parseAll(COLLECTION, scanDocument, answer.data)
}

/** One a day for each who; a later one of that day takes its place. */
export const putScan = async (db: Db, serialNo: string, scan: Scan): Promise<void> => {
  const _id = `scan:${serialNo}:${scan.by}:${chinaDay(scan.at)}`
  await db
    .collection(COLLECTION)
    .doc(_id)
    .set({ serialNo, ...scan })
}
