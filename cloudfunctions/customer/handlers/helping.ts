import * as z from 'zod/mini'
import { helpingEnd, helpingInvite, helpingJoin, helpingList } from '@/contract/customer/helping'
import { done, refuse } from '@/contract/result'
import { HELPINGS_MOST } from '@/domain/helping/helper-may'
import { BIND_CODE_MS, bindCodeFor, hashOfCode } from '../../shared/bindings/bind-code'
import type { Db } from '../../shared/database/cloud'
import { callerKey, onceOnly } from '../../shared/idempotency'
import { countTry, triesLeft } from '../../shared/limits'
import {
  endHelping,
  helpingIdOf,
  helpingsOf,
  putHelpCode,
  putHelping,
  takeHelpCode,
} from '../../shared/repositories/helpings'
import { serverSecret } from '../../shared/repositories/server-secret'
import { route } from '../../shared/serve/route'

const TRIES = 5
const LOCK_MS = 15 * 60_000

const invited = z.object({ expiresAt: z.number() })
const nothing = z.object({})

const listRoute = route(helpingList, async ({ actor, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  return done(await listOf(services.db, actor.openid))
})

const inviteRoute = route(helpingInvite, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const secret = await serverSecret(services, 'help-code')
  const code = bindCodeFor(secret, [callerKey(actor), request.requestId].join('\n'))
  const helpers = await helpingsOf(services.db, 'helped', openid)
  const intent = { actor, endpoint: helpingInvite.name, request }
  const outcome = await onceOnly(services, intent, invited, async (tx) => {
    if (helpers.length >= HELPINGS_MOST) return { ok: false, code: 'HELPERS_TOO_MANY' }
    const expiresAt = now + BIND_CODE_MS
    await putHelpCode(tx, hashOfCode(secret, code), { helped: openid, name: request.name, expiresAt })
    return { ok: true, ref: { expiresAt } }
  })
  return outcome.ok ? done({ code, expiresAt: outcome.ref.expiresAt }) : refuse(outcome.code)
})

/** A wrong code counts in the transaction that refuses it. */
const joinRoute = route(helpingJoin, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const secret = await serverSecret(services, 'help-code')
  const key = `help:${callerKey(actor)}`
  const mine = await helpingsOf(services.db, 'helper', openid)
  const intent = { actor, endpoint: helpingJoin.name, request }
  const outcome = await onceOnly(services, intent, nothing, async (tx) => {
    if ((await triesLeft(tx, key, TRIES, now)) <= 0) return { ok: false, code: 'HELP_CODE_LOCKED' }
    if (mine.length >= HELPINGS_MOST) return { ok: false, code: 'HELPERS_TOO_MANY' }
    const code = await takeHelpCode(tx, hashOfCode(secret, request.code), now)
    if (code === null) {
      await countTry(tx, key, LOCK_MS, now)
      return { ok: false, code: 'HELP_CODE_WRONG' }
    }
    if (code.helped === openid) return { ok: false, code: 'HELP_CODE_OWN' }
    await putHelping(tx, {
      helpingId: helpingIdOf(code.helped, openid),
      helped: code.helped,
      helper: openid,
      helpedName: code.name,
      helperName: request.name,
      since: now,
    })
    return { ok: true, ref: {} }
  })
  return outcome.ok ? done(await listOf(services.db, openid)) : refuse(outcome.code)
})

const endRoute = route(helpingEnd, async ({ request, actor, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const intent = { actor, endpoint: helpingEnd.name, request }
  const outcome = await onceOnly(services, intent, nothing, async (tx) => {
    await endHelping(tx, request.helpingId, openid)
    return { ok: true, ref: {} }
  })
  return outcome.ok ? done(await listOf(services.db, openid)) : refuse(outcome.code)
})

export const helpingRoutes = [listRoute, inviteRoute, joinRoute, endRoute]

const listOf = async (db: Db, openid: string) => {
  const [helpers, helped] = await Promise.all([
    helpingsOf(db, 'helped', openid),
    helpingsOf(db, 'helper', openid),
  ])
  return {
    helpers: helpers.map(({ helpingId, helperName, since }) => ({ helpingId, name: helperName, since })),
    helped: helped.map(({ helpingId, helpedName, since }) => ({ helpingId, name: helpedName, since })),
  }
}
