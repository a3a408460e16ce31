import type { ScanCode } from './port'

export type { ScanCode, ScanFailure } from './port'

/** A browser has no scanner of its own; the code is printed below its pattern and can be typed. */
export const hasScanner = false

export const scanCode: ScanCode = async () => ({ ok: false, reason: 'unsupported' })
