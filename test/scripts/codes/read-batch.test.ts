import { catalogueOn } from '@/domain/catalogue/catalogue'
import { readBatch } from '@/scripts/codes/read-batch'

const HEAD = 'item,month,from,count'
const read = (text: string, used: Parameters<typeof readBatch>[1]['used'] = []) =>
  readBatch(text, { catalogue: catalogueOn('2026-11-23'), used, thisMonth: '2026-11' })

const faultsOf = (...lines: string[]): string[] => {
  const answer = read([HEAD, ...lines].join('\n'))
  return answer.ok ? [] : answer.faults
}

test('rows name a model, its item code or a part’s, in any order of columns, as a spreadsheet saves them', () => {
  const answer = read('\uFEFFcount,Item,from,month\r\n"100",q360,0,2026-10\r\n\r\n5,H27,7,2024-05\r\n')
  expect(answer).toEqual({
    ok: true,
    rows: [
      {
        lineNo: 2,
        itemCode: 'H36',
        kind: 'model',
        label: 'Q360',
        producedIn: '2026-10',
        fromRun: 0,
        count: 100,
      },
      {
        lineNo: 4,
        itemCode: 'H27',
        kind: 'model',
        label: 'L275',
        producedIn: '2024-05',
        fromRun: 7,
        count: 5,
      },
    ],
  })
})

test.each([
  ['a model that does not exist', 'Q999,2026-10,0,1', /line 2: no model or item code "Q999"/],
  ['a month that is none', 'Q360,2026-13,0,1', /line 2: "2026-13" is no month/],
  ['a month far ahead', 'Q360,2027-01,0,1', /further ahead/],
  ['a month before it was made', 'Q360,2022-02,0,1', /not made before 2022-03/],
  ['a month after it was made', 'L275,2025-01,0,1', /not made after 2024-12/],
  ['a negative count', 'Q360,2026-10,0,-5', /count "-5"/],
  ['half a box', 'Q360,2026-10,0,1.5', /count "1.5"/],
  ['none', 'Q360,2026-10,0,0', /count "0"/],
  ['a first number that is none', 'Q360,2026-10,x,1', /from "x"/],
  ['more than a month has', 'Q360,2026-10,6436342,2', /numbers up to 6436342/],
  ['a cell too few', 'Q360,2026-10,0', /3 cells under 4 columns/],
])('%s is refused with its line', (_, line, fault) => {
  expect(faultsOf(line)).toEqual([expect.stringMatching(fault)])
})

test('all faults are told at once, and good rows beside them make nothing', () => {
  expect(faultsOf('Q360,2026-10,0,10', 'X,2026-10,0,1', 'Q360,2026-10,9,1')).toEqual([
    expect.stringMatching(/^line 3: no model/),
    expect.stringMatching(/^line 4: shares numbers with line 2/),
  ])
})

test('numbers of an earlier batch are not used again', () => {
  const used = [{ itemCode: 'H36', producedIn: '2026-10', fromRun: 0, toRun: 99 }]
  expect(read(`${HEAD}\nQ360,2026-10,99,1`, used)).toEqual({
    ok: false,
    faults: ['line 2: 0 to 99 of 2026-10 were used by an earlier batch'],
  })
  expect(read(`${HEAD}\nQ360,2026-10,100,1`, used).ok).toBe(true)
})

test('a file without its first line or without rows says so', () => {
  expect(read('Q360,2026-10,0,1')).toMatchObject({ ok: false, faults: [expect.stringMatching(/line 1/)] })
  expect(read(`${HEAD}\n`)).toMatchObject({ ok: false })
  expect(() => read(`${HEAD}\n"Q360,2026-10,0,1`)).toThrow(/line 2: a quote is not closed/)
})
