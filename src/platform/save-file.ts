import type { Outcome } from './outcome'

/** A browser's way to hand a file over: it is downloaded, and the phone opens it with what it is for. */
export const saveFile = (name: string, type: string, text: string): Outcome<object, 'failed'> => {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // The download has begun by then; until then the address must stand.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    return { ok: true }
  } catch {
    return { ok: false, reason: 'failed' }
  }
}
