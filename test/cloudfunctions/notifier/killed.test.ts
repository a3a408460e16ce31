import * as z from 'zod/mini'
import { drain } from '@/cloudfunctions/notifier/drain'
import { onceOnly } from '@/cloudfunctions/shared/idempotency'
import type { Services } from '@/cloudfunctions/shared/services'
import { changeTicket } from '@/cloudfunctions/shared/ticket/change'
import { LEASE_MS } from '@/domain/notice/outbox'
import { isFinal } from '@/domain/notice/outbox-row'
import { HOUR_MS } from '@/domain/time/china'
import { anAgent, say } from '../../builders/life'
import { aCuttingLine, type CuttingLine } from './cutting-line'
import { aNoticeGround, aStoredTicket, type NoticeGround } from './ground'

let ground: NoticeGround
let line: CuttingLine
beforeAll(async () => {
  ground = await aNoticeGround({ transactionTtlMs: 300 })
  line = await aCuttingLine(ground.cloud.url)
})
afterAll(async () => {
  await line.close()
  await ground.close()
})

const SYMBOLS = '0123456789ACEFHKMNRTWXY'
let made = 0
/** Somebody new with a new ticket each time, so that no story leaks into the next. */
const somebody = () => {
  made += 1
  const digits = [529, 23, 1].map((base) => SYMBOLS[Math.floor(made / base) % 23]).join('')
  return { openid: `person-${made}`, ticketNo: `7K40${digits}` }
}

const broken = (): Services => ground.instance(line.serviceUrl)

/** Every request of `work` once as the last, answered or not. @returns how often it was broken */
const brokenAtEachStep = async (
  work: () => Promise<void>,
  verify: () => Promise<void>,
  prepare: () => Promise<void>,
) => {
  await prepare()
  line.breakAt(null)
  await work()
  const steps = line.requests()
  await verify()
  for (let step = 1; step <= steps; step += 1) {
    for (const when of ['before', 'after'] as const) {
      await prepare()
      line.breakAt(step, when)
      await work().catch(() => undefined)
      await verify()
    }
  }
  return 2 * steps
}

/** The next drains, by somebody whose line is whole. */
const recover = async () => {
  await ground.drain()
  ground.pass(LEASE_MS)
  await ground.drain()
  await ground.wechat.settled()
}

test('a drain that is killed between any two steps loses nothing and sends nothing twice', async () => {
  let who = somebody()
  const ends = new Map<string, number>()
  const kills = await brokenAtEachStep(
    async () => void (await drain({ ...ground.parts, services: broken() })),
    async () => {
      await recover()
      const [row, ...others] = await ground.rows(who.ticketNo)
      if (!row || others.length > 0) throw new Error('not exactly one row')
      const sent = ground.wechat.inbox(who.openid).length
      expect(isFinal(row.state)).toBe(true)
      expect(sent).toBeLessThanOrEqual(1)
      expect([row.state.status, sent]).not.toEqual(['delivered', 0])
      expect(await ground.inbox(who.openid)).toHaveLength(1)
      ends.set(row.state.status, (ends.get(row.state.status) ?? 0) + 1)
    },
    async () => {
      who = somebody()
      await ground.consent(who.openid, 'accepted')
      await ground.consent(who.openid, 'accepted')
      await ground.happen(await aStoredTicket(ground, who.ticketNo, who.openid), say.accept)
    },
  )
  expect(kills).toBeGreaterThan(15)
  // killed before the claim or after the send it arrives; only in between nobody can know
  expect([...ends.keys()].sort()).toEqual(['delivered', 'unknown'])
  expect(ends.get('unknown')).toBeLessThanOrEqual(4)
}, 180_000)

test('a drain that is killed while it lays a message into the inbox lays it there once', async () => {
  let who = somebody()
  await brokenAtEachStep(
    async () => void (await drain({ ...ground.parts, services: broken() })),
    async () => {
      await recover()
      const titles = (await ground.inbox(who.openid)).map(({ title }) => title)
      expect(titles.filter((title) => title === '这次修得怎么样')).toHaveLength(1)
      const heldBack = (await ground.rows(who.ticketNo)).filter(({ channel }) => channel === 'inbox')
      expect(heldBack.map(({ state }) => state.status)).toEqual(['delivered'])
    },
    async () => {
      who = somebody()
      const life = await aStoredTicket(ground, who.ticketNo, who.openid)
      await ground.happen(life, say.accept, say.dispatch, say.assign, say.depart, say.arrive, say.complete)
      await recover()
      ground.pass(2 * HOUR_MS)
    },
  )
}, 180_000)

test('a change that is killed between any two steps and repeated is told of once', async () => {
  let who = somebody()
  let requests = 0
  const accept = (services: Services) =>
    onceOnly(
      services,
      { actor: anAgent, endpoint: 'ticket.accept', request: { requestId: `request-of-agent-${requests}` } },
      z.object({ ticketNo: z.string() }),
      (tx) =>
        changeTicket(tx, {
          ticketNo: who.ticketNo,
          actor: anAgent,
          now: ground.now(),
          command: () => say.accept,
        }),
    )
  await brokenAtEachStep(
    async () => void (await accept(broken())),
    async () => {
      expect(await accept(ground.services)).toEqual({ ok: true, ref: { ticketNo: who.ticketNo } })
      expect(await ground.inbox(who.openid)).toHaveLength(1)
      expect(await ground.rows(who.ticketNo)).toHaveLength(1)
    },
    async () => {
      who = somebody()
      requests += 1
      await aStoredTicket(ground, who.ticketNo, who.openid)
    },
  )
}, 180_000)
