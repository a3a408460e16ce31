import * as z from 'zod/mini'
import { storage } from '@/src/platform/storage'

export interface Kept<Data> {
  data: Data
  /** When it was answered, by this phone's clock. Epoch ms. */
  at: number
}

const envelope = z.object({ at: z.number(), data: z.unknown() })
const keyOf = (name: string): string => `kept.${name}`

/** Keeps the last answer on the phone, for a page without a net. A full store only costs the offline picture. */
export const keep = (name: string, kept: Kept<unknown>): void => {
  storage.set(keyOf(name), kept)
}

/** The last answer; undefined where there is none, or where an older version of the app wrote it otherwise. */
export const recall = <Schema extends z.ZodMiniType>(
  name: string,
  schema: Schema,
): Kept<z.infer<Schema>> | undefined => {
  const found = envelope.safeParse(storage.get(keyOf(name)))
  if (!found.success) return undefined
  const data = schema.safeParse(found.data.data)
  return data.success ? { at: found.data.at, data: data.data } : undefined
}

export const forget = (name: string): void => storage.remove(keyOf(name))
