import { statSync } from 'node:fs'
import path from 'node:path'
import { isPassword } from '@/cloudfunctions/shared/identity/password'
import { centreFor, outletRefusal, skillFor, technicianRefusal } from '@/domain/dispatch/place'
import { DEMO_PASSWORD, demoPeople } from '@/local/demo'
import centres from '@/local/demo/records/centres.json'
import outlets from '@/local/demo/records/outlets.json'
import passwordHashes from '@/local/demo/records/password-hashes.json'
import staff from '@/local/demo/records/staff.json'
import technicians from '@/local/demo/records/technicians.json'

// processes and password hashes take their time on a busy machine
jest.setTimeout(60_000)

const places = centres.map(({ _id, ...centre }) => ({ centreId: _id, ...centre }))
const shops = outlets.map(({ _id, ...outlet }) => ({ outletId: _id, ...outlet }))
const crew = technicians.map(({ _id, ...technician }) => ({ technicianId: _id, ...technician }))
const heater = skillFor('repair', 'heater')
const today = '2026-11-23'

describe('the base records of the demo', () => {
  it('are what the issue names: four outlets, eight technicians, staff of each role', () => {
    expect([outlets.length, technicians.length]).toEqual([4, 8])
    expect(new Set(staff.map(({ role }) => role))).toEqual(
      new Set(['agent', 'dispatcher', 'outletManager', 'technician', 'quality', 'administrator']),
    )
  })

  it.each(['110101', '310115', '330106', '330109', '330203', '440106', '540102', '650102', '820001'])(
    'somebody dispatches, manages and repairs in division %s',
    (divisionCode) => {
      const centre = centreFor(divisionCode, places)
      const able = shops.filter(
        (outlet) =>
          outlet.centreId === centre?.centreId && outletRefusal(outlet, divisionCode, heater) === null,
      )
      const mended = able.filter((outlet) =>
        crew.some(
          (technician) =>
            technician.outletId === outlet.outletId && technicianRefusal(technician, heater, today) === null,
        ),
      )
      expect(staff.some(({ role, centreId }) => role === 'dispatcher' && centreId === centre?.centreId)).toBe(
        true,
      )
      expect(
        mended.some(({ outletId }) =>
          staff.some((one) => one.role === 'outletManager' && one.outletId === outletId),
        ),
      ).toBe(true)
    },
  )

  it('hold a technician whose certificate has run out', () => {
    const refusals = crew.map((technician) => technicianRefusal(technician, heater, today))
    expect(refusals.filter((refusal) => refusal === 'TECHNICIAN_NOT_CERTIFIED')).toHaveLength(1)
  })

  it('let everybody sign in with the password that the start page shows', async () => {
    const hashes: Record<string, string> = passwordHashes
    for (const { account } of staff) {
      expect([account, await isPassword(DEMO_PASSWORD, hashes[account] ?? null)]).toEqual([account, true])
    }
  })

  it('have no phone number that could be somebody’s', () => {
    const numbers = [...demoPeople.map(({ phone }) => phone), ...outlets.map(({ phone }) => phone)]
    expect(numbers.filter((number) => !number.startsWith('1990000'))).toEqual([])
  })

  it('carry pictures of less than 60 KB', () => {
    const folder = path.resolve(__dirname, '../../../local/demo/pictures')
    const files = ['heater-cold.jpg', 'heater-warm.jpg', 'panel.jpg', 'part.jpg', 'signature.png']
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
    expect(bytes).toBeLessThan(60 * 1024)
  })
})
