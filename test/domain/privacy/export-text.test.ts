import { holdingId } from '@/contract/customer/privacy'
import { exportText } from '@/domain/privacy/export-text'
import { holdingWords } from '@/domain/privacy/holding'

const at = Date.parse('2026-03-14T10:00:00+08:00')

test('a copy says when it was made, names each kind, and leaves out what is empty', () => {
  const text = exportText(
    [
      {
        id: 'people',
        items: [
          [
            ['姓名', '王秀兰'],
            ['地址', ''],
          ],
        ],
      },
      { id: 'messages', items: [] },
    ],
    at,
  )
  expect(text).toContain('【用过的联系人和地址】\n1.\n   姓名：王秀兰')
  expect(text).toContain('【消息】\n没有。')
  expect(text).not.toContain('地址：')
})

test('words of several lines stay below their label', () => {
  const text = exportText([{ id: 'tickets', items: [[['说明', '灯不亮\n有响声']]] }], at)
  expect(text).toContain('说明：灯不亮\n      有响声')
})

test.each(holdingId.options)('%s is said in words: what, what for and how long', (id) => {
  const { title, what, why, keeps } = holdingWords[id]
  for (const words of [title, what, why, keeps]) expect(words).not.toBe('')
})
