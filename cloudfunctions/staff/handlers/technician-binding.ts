import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import {
  bindTechnician,
  issueBindCode,
  type TechnicianProfile,
  unbindTechnician,
} from '@/contract/staff/technician'
import type { Technician } from '@/domain/dispatch/place'
import type { Actor } from '@/domain/ticket/actor'
import { BIND_CODE_MS, bindCodeFor, hashOfCode, hashOfOpenid } from '../../shared/bindings/bind-code'
import type { Db } from '../../shared/database/cloud'
import { onceOnly } from '../../shared/idempotency'
import { countTry, triesLeft } from '../../shared/limits'
import { bindByCode, putCode, unbind } from '../../shared/repositories/bindings'
import { outletById, technicianById } from '../../shared/repositories/places'
import { serverSecret } from '../../shared/repositories/server-secret'
import { type Route, route } from '../../shared/serve/route'

const TRIES = 5
const LOCK_MS = 15 * 60_000

const issued = z.object({ technicianId: z.string(), expiresAt: z.number() })
const unbound = z.object({ wasBound: z.boolean() })
const bound = z.object({ technicianId: z.string() })

/** Only for the own outlet's people; whoever is somewhere else does not exist here. */
const issueRoute = route(issueBindCode, async ({ request, actor, now, services }) => {
  const technician = await ownTechnician(services.db, actor, request.technicianId)
  if (technician === null) return refuse('TECHNICIAN_NOT_FOUND')
  const { technicianId, name, badgeNo } = technician
  const secret = await serverSecret(services, 'bind-code')
  const by = actor.kind === 'staff' ? actor.staffId : ''
  const code = bindCodeFor(secret, [by, request.requestId, technicianId].join('\n'))
  const outcome = await onceOnly(
    services,
    { actor, endpoint: issueBindCode.name, request },
    issued,
    async (tx) => {
      const expiresAt = now + BIND_CODE_MS
      const isLaidIn = await putCode(tx, { technicianId, codeHash: hashOfCode(secret, code), expiresAt }, now)
      // the very same digits are out for somebody else: the next request makes others
      return isLaidIn ? { ok: true, ref: { technicianId, expiresAt } } : { ok: false, code: 'BUSY' }
    },
  )
  return outcome.ok ? done({ code, expiresAt: outcome.ref.expiresAt, name, badgeNo }) : refuse(outcome.code)
})

const unbindRoute = route(unbindTechnician, async ({ request, actor, services }) => {
  const technician = await ownTechnician(services.db, actor, request.technicianId)
  if (technician === null) return refuse('TECHNICIAN_NOT_FOUND')
  const intent = { actor, endpoint: unbindTechnician.name, request }
  const outcome = await onceOnly(services, intent, unbound, async (tx) => ({
    ok: true,
    ref: { wasBound: await unbind(tx, technician.technicianId) },
  }))
  return outcome.ok ? done(outcome.ref) : refuse(outcome.code)
})

/**
 * The intent is the WeChat account's, bound or not: a repeat of the request that bound it is answered as the
 * first. A wrong code counts in the transaction that refuses it.
 */
const bindRoute = route(bindTechnician, async ({ request, openid, now, services }) => {
  if (openid === null) return refuse('FORBIDDEN')
  const secret = await serverSecret(services, 'bind-code')
  const openidHash = hashOfOpenid(openid)
  const key = `bind:${openidHash}`
  const intent = { actor: { kind: 'customer', openid } as const, endpoint: bindTechnician.name, request }
  const outcome = await onceOnly(services, intent, bound, async (tx) => {
    if ((await triesLeft(tx, key, TRIES, now)) <= 0) return { ok: false, code: 'BIND_CODE_LOCKED' }
    const codeHash = hashOfCode(secret, request.code)
    const technicianId = await bindByCode(tx, { codeHash, openidHash }, now)
    if (technicianId !== null) return { ok: true, ref: { technicianId } }
    await countTry(tx, key, LOCK_MS, now)
    return { ok: false, code: 'BIND_CODE_WRONG' }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const profile = await profileOf(services.db, outcome.ref.technicianId)
  return profile === null ? refuse('TECHNICIAN_NOT_FOUND') : done(profile)
})

export const technicianBindingRoutes: readonly Route[] = [issueRoute, unbindRoute, bindRoute]

/** How the own phone greets a technician. */
export const profileOf = async (db: Db, technicianId: string): Promise<TechnicianProfile | null> => {
  const technician = await technicianById(db, technicianId)
  const outlet = technician === null ? null : await outletById(db, technician.outletId)
  if (technician === null || outlet === null) return null
  const { name, badgeNo } = technician
  return { technicianId, name, badgeNo, outletName: outlet.name, outletPhone: outlet.phone }
}

const ownTechnician = async (db: Db, actor: Actor, technicianId: string): Promise<Technician | null> => {
  if (actor.kind !== 'staff' || actor.outletId === null) return null
  const technician = await technicianById(db, technicianId)
  return technician?.outletId === actor.outletId ? technician : null
}
