import type { DayTechnician, DayVisit } from '@/domain/route/day'
import { estimatedWays, type Ways } from '@/domain/route/ways'
import { momentOf } from '@/domain/time/china'

export const DAY = '2026-03-11'

/** A clock of that Wednesday. */
export const at = (clock: string): number => momentOf(DAY, clock)

/** Some kilometres of a town, east of its middle. */
export const km = (east: number, north = 0) => ({ lat: 30.25 + north / 111.2, lng: 120.15 + east / 96 })

/** Straight lines at 30 km an hour: two minutes a kilometre. */
export const townWays: Ways = estimatedWays(1, 30_000)

export const aVisit = (ticketNo: string, change: Partial<DayVisit> = {}): DayVisit => ({
  ticketNo,
  at: km(5),
  beginFrom: at('08:30'),
  beginBy: at('17:00'),
  workMinutes: 60,
  skills: ['repair:heater'],
  assignedTo: null,
  ...change,
})

export const aTechnician = (technicianId: string, change: Partial<DayTechnician> = {}): DayTechnician => ({
  technicianId,
  home: km(0),
  shiftStart: at('08:30'),
  shiftEnd: at('18:00'),
  lunch: { beginFrom: at('11:30'), beginBy: at('13:00'), minutes: 60 },
  skills: ['repair:heater'],
  visitsMost: 8,
  ...change,
})
