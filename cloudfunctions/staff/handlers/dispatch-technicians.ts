import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { type OutletTechnician, setLeave, technicianList } from '@/contract/staff/dispatch'
import { isAwayOn, leaveRefusal } from '@/domain/dispatch/leave'
import type { RosteredTechnician } from '@/domain/dispatch/place'
import { saySkill } from '@/domain/dispatch/say-skill'
import type { Actor } from '@/domain/ticket/actor'
import { chinaDay } from '@/domain/time/china'
import { onceOnly } from '../../shared/idempotency'
import { portraitUrl } from '../../shared/media/portrait'
import { boundAmong } from '../../shared/repositories/bound-technicians'
import { technicianById, techniciansOfOutlet } from '../../shared/repositories/places'
import { putLeave, technicianInTx } from '../../shared/repositories/technicians'
import { visitsOf } from '../../shared/repositories/visits'
import { route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'

const ref = z.object({ technicianId: z.string() })

export const technicianListRoute = route(technicianList, async ({ actor, now, services }) => {
  const own = await techniciansOfOutlet(services.db, outletOf(actor))
  const bound = await boundAmong(
    services.db,
    own.map(({ technicianId }) => technicianId),
  )
  const technicians = await Promise.all(
    own.map((technician) => viewOf(services, technician, bound.has(technician.technicianId), now)),
  )
  return done({ technicians: technicians.sort((a, b) => (a.badgeNo < b.badgeNo ? -1 : 1)) })
})

/** Whoever works for another outlet does not exist here. Visits that fall into the days off are told, not moved. */
export const setLeaveRoute = route(setLeave, async ({ request, actor, now, services }) => {
  const { technicianId, rev, leave } = request
  const refusal = leaveRefusal(leave, chinaDay(now))
  if (refusal !== null) return refuse(refusal)
  const intent = { actor, endpoint: setLeave.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const technician = await technicianInTx(tx, technicianId)
    if (technician === null || technician.outletId !== outletOf(actor))
      return { ok: false, code: 'TECHNICIAN_NOT_FOUND' }
    if (technician.rev !== rev) return { ok: false, code: 'TECHNICIAN_CHANGED' }
    await putLeave(tx, technician, leave)
    return { ok: true, ref: { technicianId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const technician = await technicianById(services.db, outcome.ref.technicianId)
  if (technician === null) return refuse('TECHNICIAN_NOT_FOUND')
  const [bound, visits] = await Promise.all([
    boundAmong(services.db, [technicianId]),
    visitsOf(services.db, technicianId),
  ])
  return done({
    technician: await viewOf(services, technician, bound.has(technicianId), now),
    visitsToMove: visits
      .filter(
        ({ status, report: { wish } }) => status === 'assigned' && isAwayOn(leave, wish.date, wish.half),
      )
      .map(({ ticketNo }) => ticketNo),
  })
})

const outletOf = (actor: Actor): string => (actor.kind === 'staff' ? (actor.outletId ?? '') : '')

const viewOf = async (
  services: Services,
  { technicianId, rev, name, badgeNo, certificates, leave }: RosteredTechnician,
  bound: boolean,
  now: number,
): Promise<OutletTechnician> => {
  const today = chinaDay(now)
  const [visits, photoUrl] = await Promise.all([
    visitsOf(services.db, technicianId),
    portraitUrl(services, technicianId),
  ])
  return {
    technicianId,
    rev,
    name,
    badgeNo,
    certificates: certificates.map(({ skill, until }) => ({
      skill,
      label: saySkill(skill),
      until,
      expired: until < today,
    })),
    leave: leave
      .filter(({ to }) => to >= today)
      .map(({ from, to, half }) => ({ from, to, ...(half && { half }) })),
    photoUrl,
    bound,
    inHand: visits.filter(({ status }) => status !== 'completed').length,
  }
}
