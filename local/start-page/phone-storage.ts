/** Where the app keeps things in a browser, see src/platform/storage. */
const APP = 'aupu.app.'
const DRAWER = 'aupu.phone.'

/**
 * Everybody has a phone of their own, but the browser has one store for all: what the app kept for one person
 * is put into a drawer, and what it kept for the other is taken out. To be called while the app isn't loaded.
 */
export const changePhone = (store: Storage, from: string | null, to: string): void => {
  const held = keysOf(store).filter((key) => key.startsWith(APP))
  if (from !== null)
    store.setItem(DRAWER + from, JSON.stringify(held.map((key) => [key, store.getItem(key)])))
  for (const key of held) store.removeItem(key)
  for (const [key, value] of drawerOf(store, to)) store.setItem(key, value)
  store.removeItem(DRAWER + to)
}

const keysOf = (store: Storage): string[] =>
  Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')

const drawerOf = (store: Storage, person: string): [string, string][] => {
  try {
    const pairs: unknown = JSON.parse(store.getItem(DRAWER + person) ?? '[]')
    return Array.isArray(pairs) ? pairs.filter(isPair) : []
  } catch {
    return []
  }
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  value[0].startsWith(APP) &&
  typeof value[1] === 'string'
