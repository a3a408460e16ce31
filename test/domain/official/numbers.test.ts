import fc from 'fast-check'
import { checkNumber } from '@/domain/official/check-number'
import { isOneOff, readNumber } from '@/domain/official/read-number'
import { aBook } from './ground'

const verdictOf = (typed: string) => checkNumber(typed, aBook()).verdict

test.each([
  '400-811-6622',
  '4008116622',
  '400 8116 622',
  '+86 400 811 6622',
  '0086-400-811-6622',
  '４００－８１１－６６２２',
  '四零零八幺幺六六二二',
  '电话：400-811-6622',
  '400-811-6622转8',
  'tel:4008116622',
])('the hotline is known however it is written: %s', (typed) => {
  expect(checkNumber(typed, aBook())).toMatchObject({ verdict: 'yes', channel: { kind: 'hotline' } })
})

test.each([
  ['0571 8765 0000', 'yes'],
  ['+86 571 8765 0000', 'yes'],
  ['(0571)87650000', 'yes'],
  ['199 0000 2002', 'yes'],
  ['10690000221234', 'yes'],
] as const)('outlets and senders of messages are known as well: %s', (typed, verdict) => {
  expect(verdictOf(typed)).toBe(verdict)
})

test.each([
  ['4OO-811-6622', '字母'],
  ['400-8l1-6622', '字母'],
  ['400-811-6623', '只差一位'],
  ['400-811-662', '只差一位'],
  ['400-811-66222', '只差一位'],
  ['400-811-2662', '只有一个'],
  ['400-181-6622', '只差一位'],
  ['400-999-1234', '只有一个'],
  ['+44 20 7946 0958', '境外'],
])('a look-alike is said as such: %s', (typed, why) => {
  const answer = checkNumber(typed, aBook())
  expect(answer.verdict).toBe('no')
  expect([answer.title, ...answer.why].join()).toContain(why)
})

test.each(['13800138000', '0571-12345678', '95588', '12345', '您好', '', '4', 'oooo'])(
  'neither yes nor no is made up of what no entry speaks of: %s',
  (typed) => {
    const answer = checkNumber(typed, aBook())
    expect(answer.verdict).toBe('unknown')
    expect(answer.todo.join()).toContain('400-811-6622')
  },
)

test('given a reported number was found to be a fake, then it is no from then on', () => {
  const book = aBook([{ kind: 'number', value: '13800138000' }])
  expect(checkNumber('+86 138 0013 8000', book)).toMatchObject({ verdict: 'no' })
})

test('given the hotline is not entered, then no 400 number is called a fake, and none is made up', () => {
  const book = { channels: [], fakes: [] }
  const answer = checkNumber('400-999-1234', book)
  expect(answer.verdict).toBe('unknown')
  expect(answer.todo.join()).toContain('包装箱')
})

test('only what is in the record is ever a yes, whatever is typed', () => {
  const own = ['4008116622', '057187650000', '19900002002']
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60, unit: fc.constantFrom(...'0123456789+- oOl()转四零'.split('')) }),
      (typed) => {
        if (verdictOf(typed) !== 'yes') return true
        const digits = readNumber(typed)?.digits ?? ''
        return own.includes(digits) || digits.startsWith('1069000022')
      },
    ),
  )
})

test('one digit other, more, less, or two that changed places', () => {
  expect(isOneOff('12345', '12345')).toBe(false)
  expect(['12346', '1234', '123456', '13245', '21345'].map((other) => isOneOff('12345', other))).toEqual(
    Array(5).fill(true),
  )
  expect(['12435'.slice(0, 3), '54321', '13254'].map((other) => isOneOff('12345', other))).toEqual(
    Array(3).fill(false),
  )
})
