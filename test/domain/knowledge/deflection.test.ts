import { wasSpared } from '@/domain/knowledge/deflection'
import { DAY_MS } from '@/domain/time/china'

const at = Date.UTC(2026, 10, 23)
const said = { at, productId: 'product:bath' }
const ticket = (days: number, productId: string | null = 'product:bath') => ({
  createdAt: at + days * DAY_MS,
  productId,
})

test('given no ticket within seven days, then a visit was spared', () => {
  expect(wasSpared(said, [])).toBe(true)
  expect(wasSpared(said, [ticket(7)])).toBe(true)
  expect(wasSpared(said, [ticket(-1)])).toBe(true)
})

test('given a ticket for that product within seven days, then none was', () => {
  expect(wasSpared(said, [ticket(0)])).toBe(false)
  expect(wasSpared(said, [ticket(6.9)])).toBe(false)
})

test('another product counts against nobody, one without a name against everybody', () => {
  expect(wasSpared(said, [ticket(1, 'product:guest-bath')])).toBe(true)
  expect(wasSpared(said, [ticket(1, null)])).toBe(false)
  expect(wasSpared({ ...said, productId: null }, [ticket(1, 'product:guest-bath')])).toBe(false)
})
