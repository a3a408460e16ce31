import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Refused } from '@/cloudfunctions/reader/file/refused'
import type { Occasion } from '@/cloudfunctions/reader/occasion'
import type { InvoiceReading } from '@/contract/reader/invoice'
import type { Truth } from './labels'
import { type Outcome, outcomeOf } from './outcome'

type Read = (bytes: Uint8Array, occasion: Occasion) => Promise<InvoiceReading>

/** Reads one picture and holds it against the truth. */
export const measured = async (
  read: Read,
  folder: string,
  truth: Truth,
  occasion: Occasion,
): Promise<Outcome> => {
  const bytes = readFileSync(path.join(folder, truth.file))
  const begun = performance.now()
  try {
    const reading = await read(bytes, occasion)
    return outcomeOf(truth, reading, performance.now() - begun, null)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return outcomeOf(truth, null, performance.now() - begun, error.code)
  }
}

/** The most memory this process has held, in MB of 10^6 bytes. */
export const peakMb = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6
