/** The phone's files by the paths that WeChat gives them. */
export interface Files {
  /** Takes in a file that was chosen or made; gone when the app is closed. */
  addTemporary(blob: Blob, name: string): string
  /** Keeps a file for good, under the app's own folder or at a path. */
  save(blob: Blob, at?: string): Promise<string>
  remove(path: string): Promise<void>
  get(path: string): Blob | undefined
  /** An address that the browser can show. */
  url(path: string): string | undefined
  saved(): string[]
}

const DATABASE = 'weapp-host'
const STORE = 'files'

/** Opens the phone's files; saved ones lie in IndexedDB and are there again after the app was closed. */
export async function openFiles(): Promise<Files> {
  const database = await openDatabase()
  const kept = await readAll(database)
  const all = new Map(kept)
  const urls = new Map<string, string>()
  let count = 0
  const newName = (name: string) => `${Date.now().toString(36)}${(count++).toString(36)}${extensionOf(name)}`

  return {
    addTemporary: (blob, name) => {
      const path = `wxfile://tmp_${newName(name)}`
      all.set(path, blob)
      return path
    },
    save: async (blob, at) => {
      const path = at ?? `wxfile://store_${newName(blob instanceof File ? blob.name : '')}`
      all.set(path, blob)
      kept.set(path, blob)
      urls.delete(path)
      await change(database, (store) => store.put(blob, path))
      return path
    },
    remove: async (path) => {
      all.delete(path)
      kept.delete(path)
      await change(database, (store) => store.delete(path))
    },
    get: (path) => all.get(path),
    url: (path) => {
      const blob = all.get(path)
      if (!blob) return undefined
      const url = urls.get(path) ?? URL.createObjectURL(blob)
      urls.set(path, url)
      return url
    },
    saved: () => [...kept.keys()],
  }
}

const extensionOf = (name: string): string => /\.\w+$/.exec(name)?.[0].toLowerCase() ?? ''

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  return answerOf(opening)
}

async function readAll(database: IDBDatabase): Promise<Map<string, Blob>> {
  const store = database.transaction(STORE).objectStore(STORE)
  const [keys, blobs] = await Promise.all([answerOf(store.getAllKeys()), answerOf<Blob[]>(store.getAll())])
  return new Map(
    keys.flatMap((key, index) => {
      const blob = blobs[index]
      return blob ? [[String(key), blob]] : []
    }),
  )
}

function change(database: IDBDatabase, run: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return answerOf(run(database.transaction(STORE, 'readwrite').objectStore(STORE)))
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
