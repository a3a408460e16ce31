import * as z from 'zod/mini'
import { channelKind, type OfficialChannel } from '@/contract/customer/official'
import type { Hotline } from '@/contract/customer/session'
import type { Db } from '../database/cloud'
import { parseAll, readOne } from '../database/read'

const CHANNELS = 'officialChannels'

const hotlineDocument = z.object({
  number: z.string(),
  hours: z.string(),
  source: z.string(),
  checkedBy: z.string(),
  checkedAt: z.number(),
  /** How many pick up at the same time; what a wait is worked out from where too little was measured. */
  agents: z._default(z.nullable(z.int()), null),
})

/** All but the hotline, which has a form of its own. */
const channelDocument = z.object({
  _id: z.string(),
  kind: channelKind,
  title: z.string(),
  value: z.string(),
  note: z._default(z.nullable(z.string()), null),
  source: z.string(),
  checkedBy: z.string(),
  checkedAt: z.number(),
})

/** The hotline as the record of official channels has it, with who checked it last; null before it is entered. */
export const officialHotline = async (db: Db): Promise<Hotline | null> => {
  const found = await readOne(db, CHANNELS, 'hotline', hotlineDocument)
  if (found === null) return null
  const { agents, ...hotline } = found
  return hotline
}

/** How many pick up; null where nobody has entered it. */
export const hotlineAgents = async (db: Db): Promise<number | null> =>
  (await readOne(db, CHANNELS, 'hotline', hotlineDocument))?.agents ?? null

/** Every entry but the hotline's. */
export const otherChannels = async (db: Db): Promise<OfficialChannel[]> => {
  const answer = await db.collection(CHANNELS).limit(1000).get()
  const others = (answer.data as { _id: string }[]).filter(({ _id }) => _id !== 'hotline')
  return parseAll(CHANNELS, channelDocument, others).map(({ _id, ...channel }) => ({
    channelId: _id,
    ...channel,
  }))
}
