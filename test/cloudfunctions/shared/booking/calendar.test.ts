import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { chinaCalendar } from '@/cloudfunctions/shared/booking/calendar'

test.each([
  ['2026-02-17', 'holiday', 'New Year’s Day of the lunar calendar'],
  ['2026-02-14', 'workday', 'a make-up Saturday'],
  ['2026-10-01', 'holiday', 'National Day'],
  ['2026-10-10', 'workday', 'a make-up Saturday'],
  ['2026-11-28', 'restDay', 'a Saturday like others'],
  ['2026-11-29', 'restDay', 'a Sunday'],
  ['2026-11-30', 'workday', 'a Monday'],
])('%s is a %s: %s', (date, kind) => {
  expect(chinaCalendar(date)).toBe(kind)
})

test('a year whose holidays nobody knows is said to be unknown, not to have none', () => {
  expect(chinaCalendar('2099-10-01')).toBeNull()
})

test('what the environment enters counts, and what is no calendar there does not', () => {
  const said = (CALENDAR: string) => sayIn({ CALENDAR })
  expect(said('{"years":[2099],"days":{"2099-01-01":"holiday"}}')).toBe(
    'holiday,workday,restDay,workday,holiday',
  )
  expect(said('{"years":"2099"}')).toBe('holiday,workday,restDay,workday,')
  expect(said('[]')).toBe('holiday,workday,restDay,workday,')
})

test.each(['America/New_York', 'Pacific/Auckland'])('a function in %s says the same', (TZ) => {
  expect(sayIn({ TZ })).toBe('holiday,workday,restDay,workday,')
})

/** What a process of its own says of five days. */
const sayIn = (env: Record<string, string>): string => {
  const root = path.resolve(__dirname, '../../../..')
  const script = `
    const { chinaCalendar } = require('./cloudfunctions/shared/booking/calendar')
    console.log(['2026-10-01', '2026-10-10', '2026-11-28', '2026-11-30', '2099-01-01'].map(chinaCalendar).join())`
  const said = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  return said.toString().trim()
}
