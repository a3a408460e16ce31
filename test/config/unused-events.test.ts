import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unusedEvents } from '@/config/unused-events/events'

const source = path.join(__dirname, '../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
)

test.each(unusedEvents)(
  'given %s is kept out of the WeChat package, then no component waits for it',
  (event) => {
    const listeners = files.filter((file) =>
      readFileSync(path.join(source, file), 'utf8').includes(`on${event}=`),
    )
    expect(listeners).toEqual([])
  },
)

test('given the sources, then there are components to look through', () => {
  expect(files.length).toBeGreaterThan(20)
})
