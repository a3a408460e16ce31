import { overTheWire } from '../data-path'
import { apis, Failure } from './api'

const PREFIX = 'wx:'
/** WeChat's limits: one value, and all together. */
const MAX_VALUE_BYTES = 1024 * 1024
const LIMIT_KB = 10 * 1024

/** Kept in the browser's own storage, so that an app that was closed finds it again. */
export function storageApis() {
  const read = (key: unknown): unknown => {
    const text = localStorage.getItem(`${PREFIX}${String(key)}`)
    return text === null ? undefined : JSON.parse(text).value
  }
  const write = (key: unknown, value: unknown) => {
    const text = JSON.stringify({ value: overTheWire(value) })
    if (text.length > MAX_VALUE_BYTES) throw new Failure('data exceed max size')
    localStorage.setItem(`${PREFIX}${String(key)}`, text)
  }
  const remove = (key: unknown) => localStorage.removeItem(`${PREFIX}${String(key)}`)
  const keys = () =>
    Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []))
  const clear = () => {
    for (const key of keys()) remove(key)
  }
  const info = () => {
    const characters = keys().reduce(
      (sum, key) => sum + (localStorage.getItem(`${PREFIX}${key}`)?.length ?? 0),
      0,
    )
    return { keys: keys(), currentSize: Math.ceil(characters / 1024), limitSize: LIMIT_KB }
  }
  return {
    ...apis({
      getStorage: ({ key }) => {
        const data = read(key)
        if (data === undefined) throw new Failure('data not found')
        return { data }
      },
      setStorage: ({ key, data }) => write(key, data),
      removeStorage: ({ key }) => remove(key),
      clearStorage: clear,
      getStorageInfo: info,
    }),
    // WeChat answers '' for a key it doesn't have.
    getStorageSync: (key: unknown) => read(key) ?? '',
    setStorageSync: write,
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: info,
  }
}
