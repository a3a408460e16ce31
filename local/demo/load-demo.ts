import { putBaseRecords } from './base-records'
import { bindTechnicians } from './bind-technicians'
import { putCallRecords } from './call-records'
import { bringToEnd } from './ending'
import { openLedger } from './ledger'
import { putProofs } from './put-proofs'
import { registerProducts } from './register-products'
import { reportFault } from './report-fault'
import { signInsAt } from './sign-ins'
import { stories } from './stories'
import { tellAppeal } from './tell-appeal'
import { tellContacts } from './tell-contacts'
import { telling } from './telling'
import { goOnVisit } from './visit'

export interface DemoOptions {
  /** Where the host listens. */
  url: string
  /** The host's folder; what was loaded is noted there, so that a second start adds nothing. */
  dataDir: string
  /** Epoch ms. */
  clock?: () => number
  /** Told before each ticket: how many are done, of how many. */
  onProgress?: (done: number, all: number) => void
}

/** `failed` names the stories that couldn't be told to their end, and why; the next start tries them anew. */
export interface DemoLoaded {
  added: number
  failed: { story: string; cause: unknown }[]
}

const DAY_MS = 86_400_000

/** What isn't a ticket's story: told once as well. */
const CONTACTS = 'contacts'
const PRODUCTS = 'products'
const PROOFS = 'proofs'

/**
 * Fills a running host with the demo: the base records, and tickets in every state, made by the very calls of
 * the app and the console so that their history is genuine.
 * @throws when the base records can't be stored
 */
export const loadDemo = async (options: DemoOptions): Promise<DemoLoaded> => {
  const { url, dataDir, clock = Date.now, onProgress = () => {} } = options
  await putBaseRecords(url)
  const ledger = openLedger(dataDir)
  // a start on another day adds that day's calls
  const calls = `calls:${Math.floor(clock() / DAY_MS)}`
  if (!ledger.isTold(calls)) {
    ledger.begin(calls, clock())
    await putCallRecords(url, clock())
    ledger.told(calls)
  }
  const signIns = signInsAt(url)
  await bindTechnicians(signIns)
  // once: whoever gave one away since keeps it that way
  if (!ledger.isTold(PRODUCTS)) {
    ledger.begin(PRODUCTS, clock())
    await registerProducts(signIns)
    await tellAppeal(signIns)
    ledger.told(PRODUCTS)
  }
  if (!ledger.isTold(PROOFS)) {
    ledger.begin(PROOFS, clock())
    await putProofs(signIns)
    ledger.told(PROOFS)
  }
  const left = stories.filter((story) => !ledger.isTold(story.id))
  const failed: DemoLoaded['failed'] = []
  for (const [done, story] of left.entries()) {
    onProgress(done, left.length)
    const one = telling({ url, signIns, at: ledger.begin(story.id, clock()) }, story)
    try {
      const ticketNo = await reportFault(one)
      await goOnVisit(one, ticketNo)
      await bringToEnd(one, ticketNo)
      ledger.told(story.id)
    } catch (cause) {
      ledger.forget(story.id)
      failed.push({ story: story.id, cause })
    }
  }
  if (!ledger.isTold(CONTACTS)) {
    ledger.begin(CONTACTS, clock())
    await tellContacts(signIns)
    ledger.told(CONTACTS)
  }
  return { added: left.length - failed.length, failed }
}
