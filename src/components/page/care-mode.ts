import { storage } from '@/src/platform/storage'

const key = 'care-mode'
const listeners = new Set<() => void>()
let on: boolean | undefined

/** Whether the reader chose large, calm pages. Kept on the phone. */
export const careMode = (): boolean => {
  on ??= storage.get(key) === true
  return on
}

export const setCareMode = (wanted: boolean): void => {
  on = wanted
  storage.set(key, wanted)
  for (const tell of listeners) tell()
}

export const onCareModeChange = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
