import type { Need } from '@/domain/dispatch/need'
import { certifiedUntilOf, type Standing, seatKey } from '@/domain/dispatch/snapshot'

/** Saturday 14 March 2026, 10:00 in Hangzhou. */
export const saturday = Date.parse('2026-03-14T02:00:00Z')

/** Monday's morning, two days ahead. */
export const monday = { date: '2026-03-16', half: 'morning' } as const

/** The customer's door. */
export const door = { lat: 30.27, lng: 120.15 }

/** A place so many kilometres north of the door. */
export const northOfDoor = (km: number) => ({ lat: door.lat + km / 111.195, lng: door.lng })

/** A heater's repair in 西湖区 on Monday morning. */
export const need = (change: Partial<Need> = {}): Need => ({
  ticketNo: 'A2C4E6F',
  divisionCode: '330106',
  at: door,
  skill: 'repair:heater',
  window: monday,
  crew: 1,
  likelyPart: null,
  seatAt: null,
  declinedBy: [],
  ...change,
})

type Change = Partial<Omit<Standing, 'outlet'>> & {
  divisionPrefixes?: readonly string[]
  skills?: readonly string[]
}

/** A seasoned outlet that can take {@link need}: one technician, seats, half its cap in hand, the usual scores. */
export const standing = (
  outletId: string,
  { divisionPrefixes, skills, ...change }: Change = {},
): Standing => ({
  outlet: {
    outletId,
    name: `${outletId}网点`,
    region: '杭州',
    phone: '',
    centreId: 'zj',
    divisionPrefixes: divisionPrefixes ?? ['3301'],
    skills: skills ?? ['repair:heater'],
  },
  at: northOfDoor(3),
  openedOn: '2020-01-01',
  certifiedUntil: certifiedUntilOf([{ certificates: [{ skill: 'repair:heater', until: '2027-01-01' }] }]),
  inProgress: 5,
  inProgressMost: 10,
  recentScore: { mean: 4.5, count: 50 },
  recentAsks: { asked: 30, declined: 0 },
  lastAskedAt: saturday - 24 * 3_600_000,
  seatsFree: new Map([[seatKey('repair:heater', monday), 3]]),
  parts: new Map(),
  ...change,
})
