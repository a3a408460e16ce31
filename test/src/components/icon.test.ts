import { readFileSync } from 'node:fs'
import path from 'node:path'
import { iconNames } from '@/src/components/icon'

const css = readFileSync(path.join(__dirname, '../../../src/components/icon/icon.css'), 'utf8')
const drawn = [...css.matchAll(/\.icon-([a-z]+) \{\n {2}--drawing/g)].map(([, name]) => name)

test('given the drawn set, then every name has a drawing and every drawing a name', () => {
  expect([...drawn].sort()).toEqual([...iconNames].sort())
})

test('given the drawings, then all are of 1.75 strokes on the 24 grid, and none names a colour of its own', () => {
  const drawings = css.match(/url\("[^"]*"\)/g) ?? []
  expect(drawings).toHaveLength(iconNames.length)
  for (const drawing of drawings) {
    expect(drawing).toContain("viewBox='0 0 24 24'")
    expect(drawing).toContain("stroke-width='1.75'")
    expect(drawing).not.toMatch(/fill='(?!none)|#/)
  }
})
