import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { instancesIn } from '@/scripts/bench/routes/instance'
import { measure } from '@/scripts/bench/routes/measure'
import { summaryOf } from '@/scripts/bench/routes/outcome-table'
import { readSolomon } from '@/scripts/bench/routes/solomon'

/** Three customers on the corners of a square of 10, the depot on the fourth; Solomon's files end lines so. */
const SQUARE = [
  'SQUARE',
  '',
  'VEHICLE',
  'NUMBER     CAPACITY',
  '  2         30',
  '',
  'CUSTOMER',
  'CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME',
  ' ',
  '    0      0          0          0          0        100          0   ',
  '    1     10          0         10          0        100          5   ',
  '    2     10         10         10          0        100          5   ',
  '    3      0         10         10          0        100          5   ',
  '',
].join('\r\n')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'routes-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('given an instance in Solomon’s text, the square is driven round once and compared with the best known', () => {
  writeFileSync(path.join(folder, 'SQUARE.txt'), SQUARE)
  writeFileSync(path.join(folder, 'best-known.json'), '{"SQUARE": {"distance": 32}}')
  const outcomes = instancesIn(folder).map((instance) => measure(instance, 50))
  expect(outcomes).toMatchObject([{ name: 'SQUARE', distance: 40, best: 32, gap: 25 }])
  expect(summaryOf(outcomes)).toContain('mean 25.00 %, worst 25.00 %')
})

test('given no best-known distances, there is no gap', () => {
  writeFileSync(path.join(folder, 'SQUARE.txt'), SQUARE)
  const outcomes = instancesIn(folder).map((instance) => measure(instance, 20))
  expect(outcomes).toMatchObject([{ distance: 40, best: null, gap: null }])
})

test('a plan that leaves a customer out is no figure', () => {
  writeFileSync(path.join(folder, 'SMALL.txt'), SQUARE.replace('  2         30', '  1         20'))
  const [instance] = instancesIn(folder)
  expect(() => instance && measure(instance, 20)).toThrow('The plan of SMALL is wrong')
})

test('a text that is something else, a row that was cut and an empty folder are named', () => {
  expect(() => readSolomon('hello')).toThrow('format')
  expect(() => readSolomon(SQUARE.replace('100          5   \r\n    3', '\r\n    3'))).toThrow('instead of 7')
  expect(() => instancesIn(folder)).toThrow(`no *.txt in ${folder}`)
  expect(() => instancesIn(path.join(folder, 'nowhere'))).toThrow("can't be read")
})
