import * as z from 'zod/mini'
import type { Hotline } from '@/contract/customer/session'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'

const hotlineDocument = z.object({
  number: z.string(),
  hours: z.string(),
  source: z.string(),
  checkedBy: z.string(),
  checkedAt: z.number(),
})

/** The hotline as the record of official channels has it, with who checked it last; null before it is entered. */
export const officialHotline = (db: Db): Promise<Hotline | null> =>
  readOne(db, 'officialChannels', 'hotline', hotlineDocument)
