import type { Db } from './database'

export const collections = [
  'tickets',
  'events',
  'inbox',
  'outbox',
  'surveys',
  'media',
  'grants',
  'customers',
  'stockEntries',
  'requisitions',
  'deskTickets',
  'deskEvents',
  'proofs',
] as const
export type CollectionName = (typeof collections)[number] | 'requests' | 'limits' | 'sessions' | 'seats'
type Stored = { _id: string } & Record<string, unknown>

/** Every document of a collection, by its id. */
export const allOf = async (db: Db, collection: CollectionName): Promise<Stored[]> => {
  const found: Stored[] = []
  for (;;) {
    const { data } = await db.collection(collection).skip(found.length).limit(1000).get()
    found.push(...(data as Stored[]))
    if (data.length < 1000) return found.sort((a, b) => (a._id < b._id ? -1 : 1))
  }
}

/** All that tickets, people and notices leave behind, for comparing before and after. */
export const dump = async (db: Db): Promise<Record<string, Stored[]>> => {
  const pairs = await Promise.all(collections.map(async (name) => [name, await allOf(db, name)] as const))
  return Object.fromEntries(pairs)
}

/** How many more documents there are, by collection; those that did not grow are left out. */
export const growth = (
  before: Record<string, Stored[]>,
  after: Record<string, Stored[]>,
): Partial<Record<CollectionName, number>> =>
  Object.fromEntries(
    collections
      .map((name) => [name, (after[name]?.length ?? 0) - (before[name]?.length ?? 0)] as const)
      .filter(([, more]) => more !== 0),
  )
