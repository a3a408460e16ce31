import { fireEvent, render, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { Choice, ChoiceMany } from '@/src/components/choice'
import { toggle } from '@/src/components/choice/choose'

type Tried = 'reset' | 'battery' | 'nothing'
const options = [
  { value: 'reset', label: '断电再开过' },
  { value: 'battery', label: '换过电池' },
  { value: 'nothing', label: '还没试过', alone: true },
] as const

test('given two chosen, when 还没试过 is tapped, then it stands alone', () => {
  expect(toggle<Tried>(['reset', 'battery'], 'nothing', options)).toEqual(['nothing'])
})

test('given 还没试过, when something tried is tapped, then it gives way', () => {
  expect(toggle<Tried>(['nothing'], 'reset', options)).toEqual(['reset'])
})

test('given any taps, then the choice keeps the options’ order, has none twice, and 还没试过 never has company', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Tried>('reset', 'battery', 'nothing')), (taps) => {
      const chosen = taps.reduce<Tried[]>((now, tap) => toggle(now, tap, options), [])
      const ordered = options.map(({ value }) => value).filter((value) => chosen.includes(value))
      expect(chosen).toEqual(ordered)
      if (chosen.includes('nothing')) expect(chosen).toEqual(['nothing'])
    }),
  )
})

test('given one of several, when another tile is tapped, then it is the answer, and a reader hears which is chosen', () => {
  const onChange = jest.fn()
  render(
    <Choice
      label="哪里不对劲"
      value="weak"
      onChange={onChange}
      options={[
        { value: 'shock', label: '漏电', tone: 'bad' },
        { value: 'weak', label: '不够热' },
      ]}
    />,
  )
  expect(screen.getByRole('radio', { name: '不够热' }).getAttribute('aria-checked')).toBe('true')
  fireEvent.click(screen.getByRole('radio', { name: '漏电' }))
  expect(onChange).toHaveBeenCalledWith('shock')
})

test('given several, when a disabled tile is tapped, then nothing changes', () => {
  const onChange = jest.fn()
  render(
    <ChoiceMany
      label="试过"
      value={[]}
      onChange={onChange}
      options={[{ value: 'a', label: '甲', disabled: true }]}
    />,
  )
  fireEvent.click(screen.getByRole('checkbox', { name: '甲' }))
  expect(onChange).not.toHaveBeenCalled()
})
