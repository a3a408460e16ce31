import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildAll, root, type TargetName } from '@/local/build'
import { aboutDemo, demoPeople, loadDemo } from '@/local/demo'
import { putBaseRecords } from '@/local/demo/base-records'
import type { Caller } from '@/local/demo/caller'
import { signInsAt } from '@/local/demo/sign-ins'
import { type Host, type Person, startHost } from '@/local/host'
import { wakingClock } from './waking-clock'

export interface GroundOptions {
  /** What the browser is to see; built where it is missing or out of date. */
  builds: readonly TargetName[]
  /** Fills in the demo's tickets; only its places, people and staff otherwise. */
  withTickets?: boolean
  /** Lets the functions' timers run; otherwise notices go out by `notify`. */
  withTimers?: boolean
  /** The functions' environment, over what a ground gives them. */
  env?: Record<string, string>
  /** Beside the demo's people. */
  people?: readonly Person[]
}

/** A host with the demo's people on it, as `npm start` makes one. */
export interface Ground {
  host: Host
  url: string
  /** The phone's session of that person. */
  sessionOf(personId: string): Promise<string>
  customer(personId: string): Promise<Caller>
  staff(account: string): Promise<Caller>
  /** What the notifier's timer does every few seconds. */
  notify(): Promise<void>
  /** Titles of the WeChat notices that person got, newest first. */
  noticesOf(personId: string): string[]
  close(): Promise<void>
}

/** Long enough to build everything on a busy machine. */
export const GROUND_WITHIN_MS = 600_000

export const aGround = async (options: GroundOptions): Promise<Ground> => {
  const { builds, withTickets = false, withTimers = false, people = [], env = {} } = options
  await buildAll(['functions', ...builds])
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e2e-'))
  const everybody = [...demoPeople, ...people]
  const host = await startHost({
    dataDir,
    dist: path.join(root, 'dist'),
    indexesFile: path.join(root, 'cloudfunctions/indexes.json'),
    people: everybody,
    aboutDemo,
    // a story's dispatcher picks the outlet: by rule it would be done before their turn
    env: { DISPATCH: 'byHand', ...wakingClock(Date.now()), ...env },
    withoutTimers: !withTimers,
  })
  const { url } = host
  if (withTickets) await loadAll(url, dataDir)
  else await putBaseRecords(url)
  const signIns = signInsAt(url)
  return {
    host,
    url,
    sessionOf: signIns.session,
    customer: signIns.customer,
    staff: signIns.staff,
    async notify() {
      await host.functions.call('notifier', {}, { kind: 'timer' })
      await host.wechat.settled()
    },
    noticesOf(personId) {
      const openid = everybody.find((person) => person.personId === personId)?.openid ?? ''
      return host.wechat.inbox(openid).map(({ title }) => title)
    },
    async close() {
      await host.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const loadAll = async (url: string, dataDir: string): Promise<void> => {
  const { failed } = await loadDemo({ url, dataDir })
  if (failed.length > 0) throw new Error(`the demo could not be loaded: ${JSON.stringify(failed)}`)
}
