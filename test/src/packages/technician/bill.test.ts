import { missingFor } from '@/src/packages/technician/pages/finish/missing'
import { openApart, sayFee, withApart, withOneMore, without } from '@/src/packages/technician/parts/bill'
import { aPackedVisit } from './a-visit'

const lamp = { name: '取暖灯泡 275 瓦', amountFen: 3_500, entry: 'catalogue/2026-11/part:heat-lamp-275' }
const way = { name: '路程费', entry: 'list/2026-11/distance', words: '', asked: true }

test('given the same price is tapped again, then it is one line of two', () => {
  const [line, ...others] = withOneMore(withOneMore([], lamp), lamp)
  expect(others).toEqual([])
  expect(line).toEqual({ ...lamp, amountFen: 7_000, quantity: 2 })
  expect(line && sayFee(line)).toBe('取暖灯泡 275 瓦 × 2')
  expect(line && without([line], line)).toEqual([])
})

test('given the way has no published rate, then it waits for the yes to that very sum', () => {
  const fees = withApart(withApart([], way, 2_000), way, 3_000)
  expect(fees).toHaveLength(1)
  const visit = aPackedVisit()
  expect(openApart(fees, visit)).toHaveLength(1)
  const agreed = (amountFen: number) => aPackedVisit({ agreedApart: [{ entry: way.entry, amountFen }] })
  expect(openApart(fees, agreed(2_000))).toHaveLength(1)
  expect(openApart(fees, agreed(3_000))).toEqual([])
})

describe('before the work is called done', () => {
  const missing = (fees: Parameters<typeof openApart>[0]) =>
    missingFor({
      open: {
        visit: aPackedVisit({ checklist: [] }),
        draft: { checks: {}, fees: [...fees], parts: [], summary: '换好了' },
      },
      pictures: 1,
      kind: 'code',
      code: '123456',
      signed: false,
    })

  test('given a line of the list, then nothing is missing', () => {
    expect(missing(withOneMore([], lamp))).toBeUndefined()
  })

  test('given a sum that was never asked about, or typed by an older app, then it says so', () => {
    expect(missing(withApart([], way, 3_000))).toMatch(/路程费还没请客户同意/)
    expect(missing([{ name: '材料钱', amountFen: 3_000 }])).toMatch(/"材料钱"不是从价目表里选的/)
  })
})
