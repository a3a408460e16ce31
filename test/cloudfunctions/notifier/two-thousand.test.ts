import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { drainLimits } from '@/cloudfunctions/notifier/drain'
import { localTemplateId, type TemplateName } from '@/contract/notice/template'
import { isFinal, type OutboxRow } from '@/domain/notice/outbox-row'
import { HOUR_MS, MINUTE_MS } from '@/domain/time/china'
import { aCrowd, knownToWeChat, type OneOfMany, storeCrowd } from './crowd'
import { aNoticeGround, type NoticeGround } from './ground'

const TICKETS = 2000
const KILLS = 5
const SEED = 20260311

const root = path.resolve(__dirname, '../../..')
const crowd = aCrowd(TICKETS)
const bundleDir = mkdtempSync(path.join(tmpdir(), 'drain-'))
const bundle = path.join(bundleDir, 'drain-process.js')

let ground: NoticeGround
beforeAll(async () => {
  ground = await aNoticeGround({ transactionTtlMs: 1500, known: knownToWeChat(crowd) })
  const entry = path.join(__dirname, 'drain-process.ts')
  const esbuild = path.join(root, 'node_modules/.bin/esbuild')
  const flags = [
    '--bundle',
    '--platform=node',
    `--alias:@=${root}`,
    '--log-level=error',
    `--outfile=${bundle}`,
  ]
  execFileSync(esbuild, [entry, ...flags])
  await storeCrowd(ground.db, crowd)
  ground.pass(10 * MINUTE_MS)
}, 60_000)
afterAll(async () => {
  await ground.close()
  rmSync(bundleDir, { recursive: true, force: true })
})

const trouble = () => {
  const { faults } = ground.wechat
  const api = 'subscribeMessage.send'
  faults.set({ kind: 'busy', api, rate: 0.08, seed: SEED })
  faults.set({ kind: 'quota', api, rate: 0.01, seed: SEED + 1 })
  faults.set({ kind: 'timeoutBeforeDelivery', api, rate: 0.01, seed: SEED + 2, holdMs: 600 })
  faults.set({ kind: 'timeoutAfterDelivery', api, rate: 0.02, seed: SEED + 3, holdMs: 600 })
  faults.set({ kind: 'cutBeforeDelivery', api, rate: 0.01, seed: SEED + 4 })
  faults.set({ kind: 'cutAfterDelivery', api, rate: 0.02, seed: SEED + 5 })
}

const startDrain = (): ChildProcess =>
  spawn(process.execPath, [bundle, `${ground.cloud.url}/admin`, String(ground.now())], {
    env: { ...process.env, ...ground.cloud.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

const sent = () => ground.wechat.feed({ limit: Number.MAX_SAFE_INTEGER }).length

/** Two notifiers at a time, the older one killed as soon as the crowd hears something new. */
const killInTheMiddle = async () => {
  let older = startDrain()
  for (let killed = 0; killed < KILLS; killed += 1) {
    const newer = startDrain()
    const before = sent()
    const deadline = Date.now() + 5000
    while (sent() < before + 60 && Date.now() < deadline) await sleep(5)
    older.kill('SIGKILL')
    await ended(older)
    older = newer
  }
  older.kill('SIGKILL')
  await ended(older)
}

/** Drains, at first two at a time, and lets time pass, until nothing is left to do for a while. */
const drainUntilQuiet = async () => {
  for (let round = 0; round < 60; round += 1) {
    const worked = await Promise.all(Array.from({ length: round === 0 ? 2 : 1 }, startDrain).map(workedOn))
    await ground.wechat.settled()
    const waitMs = (await soonest()) - ground.now()
    if (worked.every((count) => count === 0) && waitMs > HOUR_MS) return
    ground.pass(Math.max(MINUTE_MS, Math.min(waitMs, HOUR_MS)))
  }
}

/** @returns how many tickets a drain worked on until it found nothing more */
const workedOn = async (child: ChildProcess): Promise<number> => {
  const said = child.stdout === null ? '' : await text(child.stdout)
  return Number(said)
}

const soonest = async (): Promise<number> => {
  const { command } = ground.db
  const answer = await ground.db
    .collection('outbox')
    .where({ wakeAt: command.gt(0) })
    .orderBy('wakeAt', 'asc')
    .limit(1)
    .get()
  return (answer.data as { wakeAt: number }[])[0]?.wakeAt ?? Number.POSITIVE_INFINITY
}

const everything = async <Document>(collection: string): Promise<Document[]> => {
  const all: Document[] = []
  for (;;) {
    const answer = await ground.db
      .collection(collection)
      .where({ _id: ground.db.command.gt((all.at(-1) as { _id: string } | undefined)?._id ?? '') })
      .orderBy('_id', 'asc')
      .limit(1000)
      .get()
    if ((answer.data as unknown[]).length === 0) return all
    all.push(...(answer.data as Document[]))
  }
}

/** How often each notice arrived outside. */
const arrivals = (): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { rows, templateId } of ground.wechat.feed({ limit: Number.MAX_SAFE_INTEGER })) {
    // by what it says: the page of a survey names no ticket
    const said = rows.find(({ label }) => label === '工单号')?.value ?? ''
    const key = `${said.replaceAll('-', '')} ${templateId}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

test('2,000 tickets, WeChat failing, notifiers killed: each notice once in the inbox, at most once outside, none lost silently', async () => {
  trouble()
  await killInTheMiddle()
  await drainUntilQuiet()
  ground.wechat.faults.clear()
  ground.pass(2 * HOUR_MS)
  await drainUntilQuiet()

  const rows = await everything<OutboxRow>('outbox')
  const outside = arrivals()
  const byNo = new Map(crowd.map((one) => [one.ticketNo, one]))
  const wechatRows = rows.filter(({ channel }) => channel === 'wechat')
  const countOf = ({ ticketNo, template }: OutboxRow) =>
    outside.get(`${ticketNo} ${localTemplateId(template)}`) ?? 0

  expect(rows.filter(({ state }) => !isFinal(state))).toEqual([])
  expect([...outside.values()].filter((count) => count > 1)).toEqual([])
  const liars = wechatRows.filter((row) => {
    const count = countOf(row)
    if (row.state.status === 'delivered') return count !== 1
    return row.state.status !== 'unknown' && count !== 0
  })
  expect(liars).toEqual([])
  const unexplained = wechatRows.filter((row) => !isExplained(row, byNo.get(row.ticketNo)))
  expect(unexplained).toEqual([])

  const inbox = await everything<{ _id: string }>('inbox')
  expect(inbox.map(({ _id }) => _id).sort()).toEqual(expectedInbox(rows))
  const unknown = wechatRows.filter(({ state }) => state.status === 'unknown')
  const delivered = wechatRows.filter(({ state }) => state.status === 'delivered')
  // a twentieth of the answers went missing, and each kill hit what was in hand; the rest arrived
  expect(unknown.length).toBeLessThan(TICKETS * 0.06 + (KILLS + 1) * drainLimits.atOnce)
  expect(delivered.length).toBeGreaterThan(TICKETS * 0.8)
  expect(ground.cloud.unindexedQueries()).toEqual([])
}, 400_000)

/** What had consent and is still true arrived, or WeChat left us without an answer. */
const isExplained = ({ state, template }: OutboxRow, one: OneOfMany | undefined): boolean => {
  if (!one || !isTold(template, one)) return state.status === 'lapsed' && state.why === 'noLongerTrue'
  switch (state.status) {
    case 'delivered':
      return one.consent === 'given'
    case 'unknown':
      return one.consent !== 'none'
    case 'refused':
      // whoever took back their consent is found out by the first message, and the second isn't tried
      return one.consent === 'withdrawn' || (one.consent === 'none' && state.why === 'noGrant')
    default:
      return false
  }
}

const isTold = (template: TemplateName, { tells }: OneOfMany): boolean =>
  template === tells || (tells === 'completed' && template === 'rate')

/** Each notice has its message, whatever WeChat did; the row of a later one names it too. */
const expectedInbox = (rows: readonly OutboxRow[]): string[] =>
  rows
    .filter(({ channel }) => channel === 'wechat')
    .map(({ ticketNo, seq, template }) => `inbox:${ticketNo}:${seq}:${template}`)
    .sort()
