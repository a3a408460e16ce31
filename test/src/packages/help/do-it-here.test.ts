import { existsSync } from 'node:fs'
import path from 'node:path'
import { topics } from '@/contract/knowledge/topic'
import { doItHere } from '@/src/packages/help/library/do-it-here'

const src = path.resolve(__dirname, '../../../../src')
const there = topics.flatMap(({ id }) => doItHere(id) ?? [])

test('who asks where the outlets are is led to them, who asks about their warranty to their products', () => {
  expect(doItHere('channel.outlet')?.page).toContain('outlets')
  expect(doItHere('warranty.start')?.page).toContain('product')
  expect(doItHere('service.complaint')?.page).toContain('kind=complaint')
})

test('nobody with a smoking heater is led away from the rule that says stop', () => {
  expect(doItHere('safety.smoke')).toBeNull()
})

test.each([...new Set(there.map(({ page }) => page.split('?')[0] ?? ''))])('%s is a page', (page) => {
  expect(existsSync(path.join(src, `${page}.tsx`))).toBe(true)
})
