import { errorCopy } from '@/contract/error-code'
import {
  chaseByStaff,
  rescheduleByStaff,
  staffBookingHold,
  staffBookingRelease,
} from '@/contract/staff/booking'
import { answerFeeByStaff } from '@/contract/staff/command'
import type { StaffTicketDetail } from '@/contract/staff/view'
import type { FeeAskView } from '@/contract/ticket/view'
import { HOUR_MS } from '@/domain/time/china'
import { aTicket } from './builders/staff-ticket'
import { aFullOffer, anOffer } from './builders/window-offer'
import { agent, FakeDesk } from './fake-desk'
import {
  choose,
  clearDesk,
  fireEvent,
  press,
  screen,
  seeTicket,
  showDesk,
  strike,
  typeInto,
  waitFor,
} from './show-desk'

afterEach(clearDesk)

const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/)
const onTicket = { requestId: UUID, ticketNo: '7K4902T', rev: 3 }

const openTicket = async (change: Partial<StaffTicketDetail>, server = new FakeDesk()) => {
  server.tickets = [aTicket(change)]
  const shown = showDesk(server, { at: '/tickets/7K4902T' })
  await seeTicket('7K4-902-T')
  return { server, ...shown }
}
const submit = () => fireEvent.submit(document.querySelector('.panel form') ?? document.body)

describe('another time for a visit', () => {
  const { date } = anOffer()
  const aServer = () => {
    const server = new FakeDesk()
    server.windows = [aFullOffer(), anOffer()]
    return server
  }
  const assigned = {
    status: 'assigned',
    actions: ['reschedule'],
    outletName: '西湖网点',
    technicianName: '李建国',
    booked: true,
    wish: { date, half: 'morning' },
  } satisfies Partial<StaffTicketDetail>
  const held = () => screen.findByRole('timer')
  const sent = (server: FakeDesk) => server.arrivalsAt(rescheduleByStaff)

  test('given the same outlet has a place, when a window and a reason are given, then they go with the place', async () => {
    const { server } = await openTicket(assigned, aServer())
    strike('y')
    expect(await screen.findByText(/收空跑费 ¥30/)).toBeTruthy()
    await choose('改到什么时候', /^明天 下午/)
    await held()
    expect(screen.getByText(/^还是西湖网点上门。李建国师傅是按原来的时间安排的/)).toBeTruthy()
    press('客户临时有事')
    submit()
    await screen.findByText('改好了，请把新的时间跟客户再说一遍。')
    expect(server.arrivalsAt(staffBookingHold)).toEqual([
      {
        requestId: UUID,
        errand: { kind: 'ticket', ticketNo: '7K4902T' },
        window: { date, half: 'afternoon' },
      },
    ])
    expect(sent(server)).toEqual([
      {
        ...onTicket,
        wish: { date, half: 'afternoon' },
        seatId: 'seat:outlet:1:1',
        reason: '客户临时有事',
      },
    ])
    expect(server.arrivalsAt(staffBookingRelease)).toEqual([])
  })

  test('given only another outlet has a place, then it says who is let go', async () => {
    await openTicket({ ...assigned, outletName: '滨江网点' }, aServer())
    strike('y')
    await choose('改到什么时候', /^明天 下午/)
    await held()
    expect(
      screen.getByText('滨江网点那个时间没有空位，改由西湖网点上门，滨江网点和李建国师傅会放手。'),
    ).toBeTruthy()
  })

  test('given nobody has a place, then the outlet is let go, the time is a wish, and it says so before', async () => {
    const { server } = await openTicket({ ...assigned, technicianName: null, status: 'dispatched' })
    strike('y')
    await choose('改到什么时候', /^明天 下午/)
    expect(await screen.findByText(/^没有留到位置：西湖网点会放手/)).toBeTruthy()
    press('那天家里没人')
    submit()
    await waitFor(() =>
      expect(sent(server)).toEqual([
        { ...onTicket, wish: { date, half: 'afternoon' }, reason: '那天家里没人' },
      ]),
    )
  })

  test('given the window it has already, then that can’t be picked', async () => {
    await openTicket({ ...assigned, wish: { date, half: 'afternoon' } }, aServer())
    strike('y')
    await screen.findByText('选了就给客户留 5 分钟。')
    fireEvent.mouseDown(screen.getByLabelText('改到什么时候'))
    const option = await screen.findByText(/就是现在定的/, { selector: '.ant-select-item-option-content' })
    expect(option.closest('.ant-select-item-option-disabled')).toBeTruthy()
  })

  test('given nothing is filled in, then time and reason are asked for', async () => {
    const { server } = await openTicket(assigned, aServer())
    strike('y')
    submit()
    await screen.findByText('请选一个时间。')
    await screen.findByText(errorCopy.REASON_NEEDED)
    expect(sent(server)).toEqual([])
  })

  test('given the place is gone at the last moment, then another one is held and the words stay', async () => {
    const { server } = await openTicket(assigned, aServer())
    strike('y')
    await choose('改到什么时候', /^明天 下午/)
    await held()
    typeInto('为什么改（客户会看到）', '客户出差')
    server.refuseNext(rescheduleByStaff, 'SEAT_GONE')
    submit()
    await screen.findByText('刚才的位置被约走了，在西湖网点另留了一个。跟客户说一声，再提交。')
    expect(screen.getByLabelText('为什么改（客户会看到）')).toHaveProperty('value', '客户出差')
    submit()
    await screen.findByText('改好了，请把新的时间跟客户再说一遍。')
    expect(sent(server).map(({ seatId }) => seatId)).toEqual(['seat:outlet:1:1', 'seat:outlet:1:2'])
  })

  test('given the form is folded, then the place is let go and the pick is kept', async () => {
    const { server } = await openTicket(assigned, aServer())
    strike('y')
    await choose('改到什么时候', /^明天 下午/)
    await held()
    press('先不办')
    await waitFor(() => expect(server.arrivalsAt(staffBookingRelease)).toHaveLength(1))
    strike('y')
    await held()
    expect(screen.getByText(/^改到 明天 下午/)).toBeTruthy()
  })

  test('given nobody was at home, then it is the agent’s turn, and any window may be picked', async () => {
    await openTicket(
      { ...assigned, status: 'dispatched', needsWindow: true, wish: { date, half: 'afternoon' } },
      aServer(),
    )
    expect(screen.getByText('打电话跟客户重新约时间')).toBeTruthy()
    strike('y')
    expect(await screen.findByText(/^上次没碰上，请跟客户/)).toBeTruthy()
    await choose('改到什么时候', /^明天 下午/)
    await held()
  })
})

describe('a caller who asks where it stays', () => {
  test('given it may be chased, when the agent does, then only the ticket is named, and the limits are said', async () => {
    const { server } = await openTicket({ status: 'accepted', actions: ['chase'], chased: 1 })
    strike('u')
    expect(await screen.findByText(/已经催过 1 次，还能催 2 次，两次隔 4 小时。/)).toBeTruthy()
    submit()
    await screen.findByText('催过了，这张单排到调度员的最前面了。')
    expect(server.arrivalsAt(chaseByStaff)).toEqual([onTicket])
  })

  test.each([
    ['CHASE_TOO_SOON', '刚催过，已经排在前面了。着急的话，请直接打电话问网点或调度。'],
    ['CHASES_USED_UP', '已经催过 3 次，不能再催了。请直接打电话问网点或调度。'],
  ] as const)('given %s, then the agent isn’t sent to the agents’ own hotline', async (code, words) => {
    const { server } = await openTicket({ status: 'accepted', actions: ['chase'] })
    server.refuseNext(chaseByStaff, code)
    strike('u')
    submit()
    expect(await screen.findByText(words)).toBeTruthy()
  })

  const chasedAt = (at: number) => ({
    seq: 2,
    type: 'chased',
    at,
    title: '客户催了一次',
    detail: '',
    by: '客户',
  })

  test('given it was chased an hour ago, then it says since when and until when', async () => {
    const now = Date.now()
    await openTicket({ status: 'accepted', actions: [], chased: 1, timeline: [chasedAt(now - HOUR_MS)] })
    expect(screen.getByText(/^客户 .+ 催过，已经排在前面，.+ 以后能再催。$/)).toBeTruthy()
  })

  test('given it was chased as often as can be, then it says what to do instead', async () => {
    await openTicket({ status: 'accepted', actions: [], chased: 3 })
    expect(screen.getByText('客户催过 3 次了，不能再催。请直接打电话问网点或调度。')).toBeTruthy()
  })

  test('given somebody who never chases, or a ticket that is over, then nothing is said about it', async () => {
    const server = new FakeDesk()
    server.staff = { ...agent, role: 'outletManager' }
    await openTicket({ status: 'dispatched', actions: [], chased: 3 }, server)
    expect(screen.queryByText(/不能再催/)).toBeNull()
    clearDesk()
    await openTicket({ status: 'closed', actions: [], chased: 3 })
    expect(screen.queryByText(/不能再催/)).toBeNull()
  })
})

describe('a dearer repair, for a caller without WeChat', () => {
  const feeAsk: FeeAskView = {
    askId: '0a4f6f0e-6a3e-4f58-9c43-3b8f0c5d1e11',
    at: Date.now(),
    fees: [
      { name: '取暖模块', amountFen: 26_000 },
      { name: '人工', amountFen: 6_000 },
    ],
    totalFen: 32_000,
    capFen: 20_000,
    reason: '模块烧了要换',
  }
  const asked = {
    status: 'onSite',
    actions: ['answerFee'],
    capFen: 20_000,
    feeAsk,
  } satisfies Partial<StaffTicketDetail>
  const sent = (server: FakeDesk) => server.arrivalsAt(answerFeeByStaff)

  test('then the question is there to be read out with its figures, and it is the customer’s turn', async () => {
    await openTicket(asked)
    expect(screen.getByText('轮到客户')).toBeTruthy()
    expect(screen.getByLabelText('等客户同意的费用').textContent).toContain('比说好的多 ¥120')
    strike('f')
    expect(
      await screen.findByText(
        '“师傅看过了，说模块烧了要换。原来说好最多 ¥200，现在一共要 ¥320，多 ¥120。您同意吗？不同意也没关系，还是最多 ¥200，多出来的活先不做。”',
      ),
    ).toBeTruthy()
  })

  test('when the customer agrees, then it is read back before it counts', async () => {
    const { server } = await openTicket(asked)
    strike('f')
    submit()
    await screen.findByText('请选客户同意还是不同意。')
    fireEvent.click(screen.getByLabelText('同意，一共 ¥320'))
    await screen.findByText('“那就一共 ¥320，不会再多，师傅接着做。对吗？”')
    submit()
    await screen.findByText('请再念一遍，客户说对了再记。')
    expect(sent(server)).toEqual([])

    fireEvent.click(screen.getByLabelText('念过了，客户说对'))
    press('记下：同意 ¥320')
    submit()
    await screen.findByText('记下了，师傅马上看得到。')
    expect(sent(server)[0]).toEqual({ ...onTicket, askId: feeAsk.askId, agree: true })
  })

  test('when the customer thinks again, then the other answer is read back anew', async () => {
    const { server } = await openTicket(asked)
    strike('f')
    fireEvent.click(await screen.findByLabelText('同意，一共 ¥320'))
    fireEvent.click(await screen.findByLabelText('念过了，客户说对'))
    fireEvent.click(screen.getByLabelText('不同意，最多 ¥200'))
    await screen.findByText('“那就还是最多 ¥200，多出来的活先不做，师傅会跟您商量。对吗？”')
    expect(screen.getByLabelText('念过了，客户说对')).toHaveProperty('checked', false)
    fireEvent.click(screen.getByLabelText('念过了，客户说对'))
    submit()
    await waitFor(() => expect(sent(server)).toEqual([{ ...onTicket, askId: feeAsk.askId, agree: false }]))
  })

  test('when the technician asks for other figures meanwhile, then the answer to the old ones is none', async () => {
    const { server, queryClient } = await openTicket(asked)
    strike('f')
    fireEvent.click(await screen.findByLabelText('同意，一共 ¥320'))
    fireEvent.click(await screen.findByLabelText('念过了，客户说对'))
    server.change('7K4902T', {
      feeAsk: { ...feeAsk, askId: '1b5f6f0e-6a3e-4f58-9c43-3b8f0c5d1e22', totalFen: 40_000 },
    })
    void queryClient.invalidateQueries({ queryKey: ['ticket'] })
    expect(await screen.findByText(/这张工单刚有了变化/)).toBeTruthy()
    press('看过了')
    expect(screen.getByLabelText('同意，一共 ¥400')).toHaveProperty('checked', false)
    submit()
    await screen.findByText('请选客户同意还是不同意。')
    expect(sent(server)).toEqual([])
  })

  test('given the customer has the app, then the figures are seen and there is nothing to answer with', async () => {
    await openTicket({ ...asked, actions: ['note'] })
    expect(screen.getByLabelText('等客户同意的费用')).toBeTruthy()
    expect(screen.queryByText('记客户同不同意')).toBeNull()
  })
})
