import { CONSENT_VERSION, type InstallationReport, type RepairReport } from '@/contract/ticket/report'
import { openWindows } from '@/domain/ticket/window'
import { installation } from './installation'

/** A repair as 王女士 in Hangzhou would report it; say only what matters to the test. */
export const aReport = (change: Partial<RepairReport> = {}, now = Date.now()): RepairReport => {
  const [wish = { date: '2026-11-24', half: 'morning' as const }] = openWindows(now, 14).slice(2)
  return {
    kind: 'repair',
    product: { line: 'heater', model: 'E172', place: '主卫' },
    fault: {
      symptom: 'weak-heating',
      description: '开了半小时，浴室里还是凉的。',
      since: 'thisWeek',
      frequency: 'always',
      tried: ['powerReset'],
      powerIsOff: false,
    },
    mediaIds: [],
    address: {
      divisionCode: '330106',
      region: ['浙江省', '杭州市', '西湖区'],
      detail: '文三路 100 号 2 幢 301 室',
    },
    contact: { name: '王女士', phone: '19900001111', relation: 'self' },
    wish,
    consent: { version: CONSENT_VERSION, given: true },
    ...change,
  }
}

/** The fitting of a heater at the same address, for one technician. */
export const aFitting = (change: Partial<InstallationReport> = {}, now = Date.now()): InstallationReport => {
  const { fault: _, ...visit } = aReport({}, now)
  return { ...visit, kind: 'installation', installation: installation(), ...change }
}

/** One under a high ceiling: somebody has to hold the ladder. */
export const aFittingForTwo = (
  change: Partial<InstallationReport> = {},
  now = Date.now(),
): InstallationReport => aFitting({ installation: installation({ heightCm: 290 }), ...change }, now)
