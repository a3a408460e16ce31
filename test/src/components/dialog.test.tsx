import { act, fireEvent, render, screen } from '@testing-library/react'
import { ask } from '@/src/components/dialog'
import { Page } from '@/src/components/page'

const question = {
  title: '取消这张工单？',
  body: '取消后师傅不会上门。',
  confirm: '取消工单',
  cancel: '先不取消',
}

const asked = () => {
  render(<Page>工单</Page>)
  let answer: Promise<boolean> = Promise.resolve(false)
  act(() => {
    answer = ask(question)
  })
  return answer
}

test('given a question, when the customer confirms, then the answer is yes and the dialog is gone', async () => {
  const answer = asked()
  expect(screen.getByRole('alertdialog', { name: question.title })).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '取消工单' }))
  await expect(answer).resolves.toBe(true)
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('given a question, when the customer goes back, then the answer is no', async () => {
  const answer = asked()
  fireEvent.click(screen.getByRole('button', { name: '先不取消' }))
  await expect(answer).resolves.toBe(false)
})

test('given an open question, when another is asked, then it isn’t laid over the first', async () => {
  const first = asked()
  await expect(ask({ title: '另一件事', confirm: '好' })).resolves.toBe(false)
  expect(screen.getAllByRole('alertdialog')).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: '取消工单' }))
  await first
})
