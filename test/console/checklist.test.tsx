import { aTicket, MORNING } from './builders/staff-ticket'
import { FakeDesk } from './fake-desk'
import { clearDesk, screen, seeTicket, showDesk } from './show-desk'

afterEach(clearDesk)

test('given a finished visit, then each answer to its checklist stands with its question', async () => {
  const completion = {
    at: MORNING,
    summary: '换了取暖模块',
    fees: [],
    totalFen: 0,
    parts: [],
    checked: 1,
    checklist: [
      { itemId: 'before-0', question: '接地线接着，没有松', answer: 'no' as const },
      { itemId: 'before-1', question: '梯子站稳，地面擦干', answer: 'notHere' as const },
    ],
  }
  showDesk(new FakeDesk([aTicket({ status: 'completed', completion })]), { at: '/tickets/7K4902T' })
  await seeTicket('7K4-902-T')
  expect(screen.getByText('检查了 1 项').closest('details')?.open).toBe(true)
  expect(screen.getByText('接地线接着，没有松：不是')).toBeTruthy()
  expect(screen.getByText('梯子站稳，地面擦干：没有这项')).toBeTruthy()
})
