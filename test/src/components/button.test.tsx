import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'

test('given a button, when it is tapped, then it acts', () => {
  const onTap = jest.fn()
  render(<Button onTap={onTap}>下一步</Button>)
  fireEvent.click(screen.getByRole('button', { name: '下一步' }))
  expect(onTap).toHaveBeenCalledTimes(1)
})

test.each([{ busy: true }, { disabled: true }])(
  'given a button that is %j, when it is tapped, then nothing happens',
  (state) => {
    const onTap = jest.fn()
    render(
      <Button onTap={onTap} {...state}>
        提交
      </Button>,
    )
    const button = screen.getByRole('button', { name: '提交' })
    fireEvent.click(button)
    expect(onTap).not.toHaveBeenCalled()
    expect(button.getAttribute('aria-disabled')).toBe('true')
  },
)

test('given a button with a sign alone, then a screen reader hears its label', () => {
  render(
    <Button label="联系李师傅" icon="phone">
      联系
    </Button>,
  )
  expect(screen.getByRole('button', { name: '联系李师傅' })).not.toBeNull()
})

test('given a row that opens something, then it is a button; one that only tells is not', () => {
  const onTap = jest.fn()
  render(
    <Card>
      <Cell title="费用不超过 ¥0" note="保修期内" onTap={onTap} />
      <Cell title="地址" value="西湖区" />
    </Card>,
  )
  fireEvent.click(screen.getByRole('button'))
  expect(onTap).toHaveBeenCalled()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})
