/**
 * The browser's encrypted store: AES-GCM under a key that stays in the browser and can't be exported, so that the
 * files on the disk are of no use without it. Browser only.
 */
const DATABASE = 'aupu-vault'
const KEYS = 'keys'
const VALUES = 'values'
const IV_BYTES = 12

interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

export const readSealed = async (name: string): Promise<ArrayBuffer | undefined> => {
  const database = await opened()
  const sealed = await request<Sealed | undefined>(database.transaction(VALUES).objectStore(VALUES).get(name))
  if (sealed === undefined) return undefined
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await keyIn(database), sealed.bytes)
}

export const writeSealed = async (name: string, clear: BufferSource): Promise<void> => {
  const database = await opened()
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyIn(database), clear)
  const sealed: Sealed = { iv, bytes }
  await request(database.transaction(VALUES, 'readwrite').objectStore(VALUES).put(sealed, name))
}

export const removeSealed = async (name: string): Promise<void> => {
  const database = await opened()
  await request(database.transaction(VALUES, 'readwrite').objectStore(VALUES).delete(name))
}

let opening: Promise<IDBDatabase> | undefined

const opened = (): Promise<IDBDatabase> => {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(KEYS)
      asked.result.createObjectStore(VALUES)
    }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  return opening
}

/** Made at first use. Of two tabs that make one at once, the first one's counts: `add` fails for the second. */
const keyIn = async (database: IDBDatabase): Promise<CryptoKey> => {
  const known = await request<CryptoKey | undefined>(database.transaction(KEYS).objectStore(KEYS).get('aes'))
  if (known !== undefined) return known
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  try {
    await request(database.transaction(KEYS, 'readwrite').objectStore(KEYS).add(made, 'aes'))
    return made
  } catch {
    return keyIn(database)
  }
}

const request = <Value>(asked: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
