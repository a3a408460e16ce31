import { done, refuse } from '@/contract/result'
import { type SurveyTotals, surveyTotals } from '@/contract/staff/survey'
import { currentSurveyTerms } from '@/domain/survey/terms'
import { type ScoreTotals, tellTotals } from '@/domain/survey/totals'
import { outletById, technicianById, techniciansOfOutlet } from '../../shared/repositories/places'
import { aboutOutlet, aboutTechnician, totalsOf } from '../../shared/repositories/score-totals'
import { route } from '../../shared/serve/route'

/** Never one score: see domain/survey/totals. A technician sees their own, an outlet its own and its people's. */
export const surveyTotalsRoute = route(surveyTotals, async ({ actor, services: { db } }) => {
  if (actor.kind !== 'staff') return refuse('SIGN_IN_NEEDED')
  const { role, outletId, technicianId } = actor
  const isManager = role === 'outletManager' && outletId !== null
  const outlet = isManager ? await outletById(db, outletId) : null
  const people = isManager
    ? await techniciansOfOutlet(db, outletId)
    : [technicianId === null ? null : await technicianById(db, technicianId)].flatMap((one) => one ?? [])
  const abouts = people.map((one) => aboutTechnician(one.technicianId))
  const known = await totalsOf(db, outlet === null ? abouts : [aboutOutlet(outlet.outletId), ...abouts])
  const answer: SurveyTotals = {
    from: currentSurveyTerms.totalsFrom,
    outlet: outlet === null ? null : rowOf(outlet.name, known.get(aboutOutlet(outlet.outletId))),
    technicians: people.map((one) => rowOf(one.name, known.get(aboutTechnician(one.technicianId)))),
  }
  return done(answer)
})

const rowOf = (name: string, totals: ScoreTotals | undefined) => ({
  name,
  totals: totals === undefined ? null : tellTotals(totals),
})
