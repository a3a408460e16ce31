import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

test('every package that the reader loads from the disk is put beside it for the cloud', () => {
  const loaded = [
    ...textOf('cloudfunctions/reader/from-disk.ts').matchAll(/fromDisk(?:\.resolve)?\('([^']+)'\)/g),
  ]
  const names = new Set(
    loaded.map(([, address = '']) =>
      address
        .split('/')
        .slice(0, address.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  )
  expect(names.size).toBeGreaterThan(5)
  const put = textOf('scripts/reader-packages.mjs')
  expect([...names].filter((name) => !put.includes(`'${name}'`) && !put.includes(`  ${name}: null`))).toEqual(
    [],
  )
})

test('the function that reads is deployed with the room it needs', () => {
  const { functions } = JSON.parse(textOf('cloudbaserc.json')) as {
    functions: { name: string; memorySize: number; timeout: number }[]
  }
  expect(functions.find(({ name }) => name === 'reader')).toMatchObject({ memorySize: 2048, timeout: 60 })
})
