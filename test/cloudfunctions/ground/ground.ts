import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import type { Result } from '@/contract/result'
import { buildAll } from '@/local/build'
import { type Host, startHost } from '@/local/host'
import { connectTo, type Db } from './database'
import { keptToContract } from './kept-to-contract'
import { laySession } from './lay-session'
import { type Account, places, staffRecords } from './records'

const DAY_MS = 86_400_000
const root = path.resolve(__dirname, '../../..')

/** Somebody who can call: a customer in WeChat, a member of staff with a session, or nobody. */
export interface Caller {
  call<E extends Endpoint>(endpoint: E, request: RequestOf<E>): Promise<Result<ResponseOf<E>>>
  /** As it comes: whatever the request is made of. */
  raw(fn: 'customer' | 'staff', body: unknown): Promise<Result<unknown>>
}

export interface Ground {
  host: Host
  db: Db
  /** Somebody in WeChat: a customer, or a technician whose account was bound. */
  customer(personId: PersonId): Caller
  /** Somebody with a session; how one is had by signing in has its own test. */
  staff(account: Account): Promise<Caller>
  guest: Caller
  /** Somebody with that token, whatever it is. */
  bearer(token: string): Caller
  /** What the functions and the cloud have logged so far. */
  log: string[]
  close(): Promise<void>
}

const people = ['wang', 'chen', 'zhou'].map((personId, at) => ({
  personId,
  openid: `openid-${personId}`,
  name: personId,
  phone: `1990000111${at}`,
  note: '',
}))
export type PersonId = 'wang' | 'chen' | 'zhou'

const usualEnv = {
  // what is told by hand in a test is dispatched by hand; tests of the rule say so
  DISPATCH: 'byHand',
  // at the end of a year the next one's holidays may not be entered yet
  CALENDAR: JSON.stringify({ years: Array.from({ length: 20 }, (_, at) => 2027 + at), days: {} }),
}

/** The built functions on a loopback cloud with records of their own; nothing is faked but WeChat itself. */
export const aGround = async (
  options: { withTimers?: boolean; env?: Record<string, string> } = {},
): Promise<Ground> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ground-'))
  await buildAll(['functions'])
  const log: string[] = []
  const host = await startHost({
    dataDir,
    dist: path.join(root, 'dist'),
    indexesFile: path.join(root, 'cloudfunctions/indexes.json'),
    people,
    withoutTimers: !options.withTimers,
    env: { ...usualEnv, ...options.env },
    log: (line) => void log.push(line),
  })
  const db = connectTo(host)
  for (const [collection, records] of Object.entries({ ...places, staff: await staffRecords() })) {
    for (const record of records) await db.collection(collection).add(record)
  }
  const sessions = new Map<string, Promise<Caller>>()
  const guest = callerWith(host.url, null)
  const open = async (account: string): Promise<Caller> =>
    callerWith(host.url, await laySession(db, `staff-${account}`, Date.now() + DAY_MS))
  return {
    host,
    db,
    guest,
    log,
    bearer: (token) => callerWith(host.url, token),
    customer: (personId) => callerWith(host.url, host.sessions.open(personId), 'WeChat'),
    staff(account) {
      const known = sessions.get(account) ?? open(account)
      sessions.set(account, known)
      return known
    },
    async close() {
      await host.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const callerWith = (url: string, token: string | null, by: 'WeChat' | 'HTTP' = 'HTTP'): Caller => {
  const raw = async (fn: 'customer' | 'staff', body: unknown): Promise<Result<unknown>> => {
    const inWeChat = by === 'WeChat' || fn === 'customer'
    const answer = await fetch(`${url}${inWeChat ? '/wx/call/' : '/fn/'}${fn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
    })
    return (await answer.json()) as Result<unknown>
  }
  return {
    raw,
    call: async (endpoint, request) =>
      keptToContract(endpoint, await raw(endpoint.fn, { endpoint: endpoint.name, request })),
  }
}
