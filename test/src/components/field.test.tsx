import { fireEvent, render, screen } from '@testing-library/react'
import { Field } from '@/src/components/field'
import { countLeft } from '@/src/components/field/field-kind'

test('given a field, when something is typed, then the page hears it; a reader knows the field by its label', () => {
  const onChange = jest.fn()
  render(<Field label="手机号" kind="phone" value="" onChange={onChange} />)
  fireEvent.change(screen.getByRole('textbox', { name: '手机号' }), { target: { value: '138' } })
  expect(onChange).toHaveBeenCalledWith('138')
})

test('given something wrong, then its mend is read out at once', () => {
  render(<Field label="手机号" value="138" onChange={jest.fn()} error="还差 8 位" />)
  expect(screen.getByRole('alert').textContent).toBe('还差 8 位')
})

test('given a long field, when the customer leaves it, then the draft may be kept', () => {
  const onDone = jest.fn()
  render(<Field label="情况" kind="long" value="" onChange={jest.fn()} onDone={onDone} />)
  fireEvent.blur(screen.getByRole('textbox', { name: '情况' }))
  expect(onDone).toHaveBeenCalled()
})

test.each([
  ['far from the end', 10, 100, ''],
  ['near the end', 85, 100, '还能写 15 个字'],
  ['at the end', 100, 100, '还能写 0 个字'],
])('given text %s, then what is left is said only when it matters', (_words, length, max, expected) => {
  expect(countLeft('字'.repeat(length), max)).toBe(expected)
})
