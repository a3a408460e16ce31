import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { type FakeOutcome, fakeList, settleFake } from '@/contract/staff/official'
import { onceOnly } from '../../shared/idempotency'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { fakeView } from '../../shared/official/fake-view'
import {
  type FakeDocument,
  fakeById,
  fakeInTx,
  fakesSettled,
  fakesWaiting,
  putFake,
  setKnownFake,
} from '../../shared/repositories/fake-reports'
import { createInboxMessage } from '../../shared/repositories/inbox'
import { type Route, route } from '../../shared/serve/route'

const PAGE = 20
const ref = z.object({ fakeId: z.string() })

const listRoute = route(fakeList, async ({ request, services }) => {
  const after = fromCursor(request.cursor)
  const found = request.settled
    ? await fakesSettled(services.db, after, PAGE + 1)
    : await fakesWaiting(services.db, after ?? '', PAGE + 1)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  const key = last?.queueKey ?? last?.settledKey
  const rows = await Promise.all(page.map((fake) => fakeView(services, fake)))
  return done({ rows, next: found.length > PAGE && key ? toCursor(key) : null })
})

const settleRoute = route(settleFake, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const { fakeId, rev, outcome: cameTo, note } = request
  const intent = { actor, endpoint: settleFake.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const fake = await fakeInTx(tx, fakeId)
    if (fake === null) return { ok: false, code: 'FAKE_NOT_FOUND' }
    if (fake.rev !== rev) return { ok: false, code: 'FAKE_CHANGED' }
    const settled = { outcome: cameTo, note, by: actor.name, at: now }
    const settledKey = `${String(now).padStart(14, '0')}:${fakeId}`
    await putFake(tx, { ...fake, settled, settledKey, queueKey: null, rev: rev + 1 })
    if (fake.kind === 'number' || fake.kind === 'link')
      await setKnownFake(tx, fake.kind, fake.key, cameTo === 'fake')
    await createInboxMessage(tx, messageOf(fake, cameTo, note, now))
    return { ok: true, ref: { fakeId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const fake = await fakeById(services.db, outcome.ref.fakeId)
  return fake === null ? refuse('FAKE_NOT_FOUND') : done(await fakeView(services, fake))
})

const titles: Record<FakeOutcome, string> = {
  fake: '您举报的，核实了是假冒',
  ours: '您举报的，核实了是我们的',
  unclear: '您举报的，我们没查清',
}

/** A second ruling is a second message. */
const messageOf = (fake: FakeDocument, outcome: FakeOutcome, note: string, now: number) => {
  const messageId = `inbox:${fake._id}:${fake.rev}`
  return {
    _id: messageId,
    messageId,
    openid: fake.openid,
    ticketNo: '',
    page: 'packages/official/pages/check/index',
    template: 'needsYou' as const,
    title: titles[outcome],
    body: `${fake.value.slice(0, 40)}：${note}`,
    at: now,
    read: false,
  }
}

export const fakeRoutes: readonly Route[] = [listRoute, settleRoute]
