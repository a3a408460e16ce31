import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { buildCloudProgramme, type CloudProcess, startCloudProcess } from './cloud-process'

const KILLS = 20
const LOAD_MS = 200
const ACCOUNTS = 6
const START = 1000
const dataDir = mkdtempSync(path.join(tmpdir(), 'sigkill-'))

type Db = ReturnType<ReturnType<typeof tcb.init>['database']>

let cloud: CloudProcess
let port = '0'

async function start(): Promise<Db> {
  cloud = await startCloudProcess(['--loose'], { DATA_DIR: dataDir, PORT: port })
  const { URL: serviceUrl } = JSON.parse(cloud.env.TCB_CONTEXT_CNFG ?? '{}')
  port = new URL(serviceUrl).port
  Object.assign(process.env, cloud.env)
  return tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, serviceUrl, timeout: 5000 }).database()
}

async function kill(): Promise<void> {
  cloud.child.kill('SIGKILL')
  await cloud.exit
}

/** What the cloud said it had done. */
const acknowledged = { added: new Set<string>(), transfers: new Set<string>(), counted: 0 }
let isRunning = false
let serial = 0

/** Repeats a write until the cloud is gone; a write that fails then counts as nothing. */
async function repeat(write: () => Promise<void>): Promise<void> {
  while (isRunning) await write().catch(() => new Promise((resolve) => setTimeout(resolve, 5)))
}

async function add(db: Db): Promise<void> {
  const _id = `d${serial++}`
  await db.collection('documents').add({ _id, filler: 'x'.repeat(300) })
  acknowledged.added.add(_id)
}

async function count(db: Db): Promise<void> {
  await db
    .collection('counters')
    .doc('one')
    .update({ n: db.command.inc(1) })
  acknowledged.counted += 1
}

/** Moves one from an account to another and writes it down, in one transaction. */
async function transfer(db: Db, from: number): Promise<void> {
  const _id = `t${serial++}`
  const to = (from + 1 + (serial % (ACCOUNTS - 1))) % ACCOUNTS
  const open = await db.startTransaction()
  await open
    .collection('accounts')
    .doc(`a${from}`)
    .update({ balance: db.command.inc(-1), out: db.command.inc(1) })
  await open
    .collection('accounts')
    .doc(`a${to}`)
    .update({ balance: db.command.inc(1), in: db.command.inc(1) })
  await open.collection('ledger').add({ _id, from, to })
  await open.commit()
  acknowledged.transfers.add(_id)
}

/** By what was acknowledged, not by a time alone: a slow machine is killed later, never in vain. */
async function somethingToLose(): Promise<void> {
  const before = [acknowledged.added.size, acknowledged.transfers.size, acknowledged.counted]
  const isEnough = () =>
    [acknowledged.added.size, acknowledged.transfers.size, acknowledged.counted].every(
      (now, at) => now >= (before[at] ?? 0) + 2,
    )
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  await wait(LOAD_MS)
  while (!isEnough()) await wait(20)
}

async function load(db: Db): Promise<void> {
  isRunning = true
  const writers = [
    repeat(() => add(db)),
    repeat(() => add(db)),
    repeat(() => count(db)),
    ...Array.from({ length: 3 }, (_, from) => repeat(() => transfer(db, from))),
  ]
  await somethingToLose()
  await kill()
  isRunning = false
  await Promise.all(writers)
}

async function idsOf(db: Db, collection: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for (let last = ''; ; ) {
    const page = await db
      .collection(collection)
      .where({ _id: db.command.gt(last) })
      .orderBy('_id', 'asc')
      .field({ _id: true })
      .limit(1000)
      .get()
    for (const { _id } of page.data) ids.add(_id)
    if (page.data.length < 1000) return ids
    last = page.data.at(-1)._id
  }
}

const missing = (wanted: Set<string>, there: Set<string>) => [...wanted].filter((id) => !there.has(id))

beforeAll(async () => {
  buildCloudProgramme()
  const db = await start()
  for (const name of ['documents', 'counters', 'accounts', 'ledger']) await db.createCollection(name)
  await db.collection('counters').add({ _id: 'one', n: 0 })
  const accounts = Array.from({ length: ACCOUNTS }, (_, n) => ({
    _id: `a${n}`,
    balance: START,
    in: 0,
    out: 0,
  }))
  await db.collection('accounts').add(accounts)
  await kill()
})

afterAll(async () => {
  await kill()
  rmSync(dataDir, { recursive: true, force: true })
})

describe(`given a cloud under load that is killed ${KILLS} times`, () => {
  let db: Db

  beforeAll(async () => {
    for (let kills = 0; kills < KILLS; kills++) await load(await start())
    db = await start()
  }, 90_000)

  it('there was something to lose', () => {
    expect(acknowledged.added.size).toBeGreaterThan(KILLS)
    expect(acknowledged.transfers.size).toBeGreaterThan(KILLS)
    expect(acknowledged.counted).toBeGreaterThan(KILLS)
  })

  it('then no document that was acknowledged is lost', async () => {
    expect(missing(acknowledged.added, await idsOf(db, 'documents'))).toEqual([])
  })

  it('then every increment that was acknowledged is counted', async () => {
    const { data } = await db.collection('counters').doc('one').get()
    // A last increment of each round may be stored although its answer never arrived.
    expect(data[0].n).toBeGreaterThanOrEqual(acknowledged.counted)
    expect(data[0].n).toBeLessThanOrEqual(acknowledged.counted + KILLS)
  })

  it('then no transaction that was acknowledged is lost', async () => {
    expect(missing(acknowledged.transfers, await idsOf(db, 'ledger'))).toEqual([])
  })

  it('then no transaction is half there: the accounts are what the ledger says', async () => {
    const { data: accounts } = await db.collection('accounts').get()
    const { data: into } = await db
      .collection('ledger')
      .aggregate()
      .group({ _id: '$to', n: db.command.aggregate.sum(1) })
      .end()
    const { data: outOf } = await db
      .collection('ledger')
      .aggregate()
      .group({ _id: '$from', n: db.command.aggregate.sum(1) })
      .end()
    const of = (rows: { _id: number; n: number }[], account: number) =>
      rows.find(({ _id }) => _id === account)?.n ?? 0
    for (const { _id, balance, in: received, out: sent } of accounts) {
      const account = Number(_id.slice(1))
      expect({ _id, received, sent, balance }).toEqual({
        _id,
        received: of(into, account),
        sent: of(outOf, account),
        balance: START + received - sent,
      })
    }
  })
})
