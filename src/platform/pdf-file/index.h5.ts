import type { OpenPdf } from './port'

export type { PdfFailure } from './port'

export const openPdf: OpenPdf = async (name, base64) => {
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
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
