import {
  type Centre,
  centreFor,
  type Outlet,
  outletRefusal,
  skillFor,
  type Technician,
  technicianRefusal,
  visitDay,
} from '@/domain/dispatch/place'
import { momentOf } from '@/domain/time/china'

const zhejiang: Centre = { centreId: 'zj', name: '浙江', divisionPrefixes: ['33'] }
const ningbo: Centre = { centreId: 'nb', name: '宁波', divisionPrefixes: ['3302', '3309'] }
const centres = [zhejiang, ningbo]

test('the longest prefix wins, in whichever order the centres stand: a city may stand apart from its province', () => {
  for (const order of [centres, [...centres].reverse()]) {
    expect(centreFor('330106', order)).toBe(zhejiang)
    expect(centreFor('330203', order)).toBe(ningbo)
    expect(centreFor('330902', order)).toBe(ningbo)
  }
})

test('a division that nobody owns has no centre, even where its digits stand inside a prefix', () => {
  expect(centreFor('110101', centres)).toBeNull()
  expect(centreFor('103302', centres)).toBeNull()
})

const outlet: Outlet = {
  outletId: 'o',
  name: '西湖',
  region: '杭州',
  phone: '',
  centreId: 'zj',
  divisionPrefixes: ['330106'],
  skills: ['repair:heater'],
}

test('an outlet takes what lies in its divisions and what it is authorised for', () => {
  expect(outletRefusal(outlet, '330106', 'repair:heater')).toBeNull()
  expect(outletRefusal(outlet, '330105', 'repair:heater')).toBe('OUTLET_OUT_OF_AREA')
  expect(outletRefusal(outlet, '330106', 'repair:cooler')).toBe('OUTLET_NOT_AUTHORISED')
})

test('a product that nobody has named is looked at as a heater', () => {
  expect(skillFor('repair', 'unknown')).toBe('repair:heater')
  expect(skillFor('installation', 'cooler')).toBe('installation:cooler')
})

describe('a certificate', () => {
  const technician: Technician = {
    technicianId: 't',
    outletId: 'o',
    name: '李',
    badgeNo: '1',
    certificates: [
      { skill: 'repair:heater', until: '2026-03-14' },
      { skill: 'repair:cooler', until: '2030-01-01' },
    ],
  }

  test.each([
    ['the day before it ends', '2026-03-13', null],
    ['on its last day', '2026-03-14', null],
    ['the day after', '2026-03-15', 'TECHNICIAN_NOT_CERTIFIED'],
  ] as const)('%s', (_, day, refusal) => {
    expect(technicianRefusal(technician, 'repair:heater', day)).toBe(refusal)
  })

  test('of another skill is none', () => {
    expect(technicianRefusal(technician, 'installation:heater', '2026-03-01')).toBe(
      'TECHNICIAN_NOT_CERTIFIED',
    )
  })
})

describe('the day of a visit', () => {
  const wednesday = momentOf('2026-03-11', '10:00')

  test('that is still to come is the wished one', () => {
    expect(visitDay('2026-03-14', wednesday)).toBe('2026-03-14')
  })

  test('that has passed is today: a certificate that ended meanwhile is not good enough', () => {
    expect(visitDay('2026-03-01', wednesday)).toBe('2026-03-11')
  })
})
