import { hashPassword } from '@/cloudfunctions/shared/identity/password'
import type { StaffRole } from '@/contract/staff/account'

export const PASSWORD = 'a-long-enough-password'

/** Outlets are open every day, so that no test hangs on the day it is run. */
const openHours = { from: '08:30', to: '20:30' }

/** Who and where: two dispatch centres, two outlets, three technicians, staff of each role in and out of scope. */
export const places = {
  centres: [
    { _id: 'centre-zj', name: '浙江调度中心', divisionPrefixes: ['33'] },
    { _id: 'centre-sh', name: '上海调度中心', divisionPrefixes: ['31'] },
  ],
  outlets: [
    outlet('outlet-xihu', '西湖网点', 'centre-zj', ['3301']),
    outlet('outlet-ningbo', '宁波网点', 'centre-zj', ['3302']),
    outlet('outlet-pudong', '浦东网点', 'centre-sh', ['31']),
  ],
  technicians: [
    technician('tech-li', 'outlet-xihu', '李建国', 'A1032', '2030-12-31'),
    technician('tech-zhao', 'outlet-xihu', '赵前', 'A1044', '2020-01-01'),
    technician('tech-sun', 'outlet-pudong', '孙明', 'B2001', '2030-12-31'),
  ],
  officialChannels: [
    {
      _id: 'hotline',
      number: '4000000000',
      hours: '8:30–20:00',
      source: '测试',
      checkedBy: '测试',
      checkedAt: 0,
    },
  ],
}

/** Accounts: each role once in scope of a Hangzhou ticket, and once out of it. */
export const staffAccounts = [
  account('agent', 'agent'),
  account('dispatcher', 'dispatcher', { centreId: 'centre-zj' }),
  account('dispatcher-elsewhere', 'dispatcher', { centreId: 'centre-sh' }),
  account('manager', 'outletManager', { outletId: 'outlet-xihu' }),
  account('manager-elsewhere', 'outletManager', { outletId: 'outlet-pudong' }),
  account('technician', 'technician', { outletId: 'outlet-xihu', technicianId: 'tech-li' }),
  account('technician-colleague', 'technician', { outletId: 'outlet-xihu', technicianId: 'tech-zhao' }),
  account('technician-elsewhere', 'technician', { outletId: 'outlet-pudong', technicianId: 'tech-sun' }),
  account('quality', 'quality'),
  account('administrator', 'administrator'),
]
export type Account = (typeof staffAccounts)[number]['account']

export const staffRecords = async () => {
  const passwordHash = await hashPassword(PASSWORD)
  return staffAccounts.map((one) => ({ ...one, _id: `staff-${one.account}`, passwordHash, active: true }))
}

function outlet(_id: string, name: string, centreId: string, divisionPrefixes: string[]) {
  return {
    _id,
    name,
    region: name.slice(0, 2),
    address: `${name.slice(0, 2)}路 1 号`,
    hours: { workday: openHours, restDay: openHours, holiday: openHours },
    phone: '05710000000',
    centreId,
    divisionPrefixes,
    skills: ['repair:heater', 'installation:heater'],
  }
}

function technician(_id: string, outletId: string, name: string, badgeNo: string, until: string) {
  const skill = 'repair:heater'
  return {
    _id,
    outletId,
    name,
    badgeNo,
    certificates: [{ skill, until }],
    roster: rosterOf(skill, 8),
    leave: [],
  }
}

/** So many visits on every half-day there is. */
export function rosterOf(skill: string, visits: number) {
  return (['morning', 'afternoon'] as const).map((half) => ({
    days: ['workday', 'restDay', 'holiday'] as const,
    half,
    skill,
    visits,
  }))
}

function account(
  name: string,
  role: StaffRole,
  of: { centreId?: string; outletId?: string; technicianId?: string } = {},
) {
  return {
    account: name,
    role,
    name: `员工${name}`,
    place: '测试',
    centreId: of.centreId ?? null,
    outletId: of.outletId ?? null,
    technicianId: of.technicianId ?? null,
  }
}
