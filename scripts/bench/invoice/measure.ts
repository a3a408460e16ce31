import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Refused } from '@/cloudfunctions/reader/file/refused'
import type { Occasion } from '@/cloudfunctions/reader/occasion'
import type { InvoiceReading } from '@/contract/reader/invoice'
import type { Truth } from './labels'
import { type Outcome, outcomeOf, type Spent } from './outcome'

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
  const cpuBefore = process.cpuUsage()
  const spent = (): Spent => {
    const { user, system } = process.cpuUsage(cpuBefore)
    return { ms: performance.now() - begun, cpuMs: (user + system) / 1000 }
  }
  try {
    const reading = await read(bytes, occasion)
    return outcomeOf(truth, reading, spent(), null)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return outcomeOf(truth, null, spent(), error.code)
  }
}

/** The most memory this process has held, in MB of 10^6 bytes. */
export const peakMb = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6
