import type { CopyText } from './port'

export type { CopyText } from './port'

export const copyText: CopyText = async (text) => {
  try {
    await window.navigator.clipboard.writeText(text)
    return { ok: true }
  } catch {
    return { ok: false, reason: 'failed' }
  }
}
