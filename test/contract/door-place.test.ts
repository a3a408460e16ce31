import * as z from 'zod/mini'
import { address } from '@/contract/ticket/address'

const where = { divisionCode: '330106', region: ['浙江省', '杭州市', '西湖区'], detail: '文三路 90 号' }

test('a marked door is kept to a metre', () => {
  const told = z.parse(address, { ...where, at: { lat: 30.275604912, lng: 120.131234567 } })
  expect(told.at).toEqual({ lat: 30.2756, lng: 120.13123 })
})

test('nobody has to mark one', () => {
  expect(z.parse(address, where)).not.toHaveProperty('at')
})

test.each([
  ['far south', { lat: 2.9, lng: 110 }],
  ['far west', { lat: 30, lng: 72 }],
  ['turned around', { lat: 120.1, lng: 30.2 }],
  ['no number', { lat: Number.NaN, lng: 110 }],
  ['with more than a place', { lat: 30, lng: 110, name: '家' }],
])('a door %s is none', (_, at) => {
  expect(z.safeParse(address, { ...where, at }).success).toBe(false)
})
