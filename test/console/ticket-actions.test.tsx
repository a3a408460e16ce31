import { errorCopy } from '@/contract/error-code'
import {
  acceptTicket,
  arriveAtTicket,
  assignTicket,
  awaitPart,
  cancelTicketByStaff,
  closeTicket,
  departForTicket,
  dispatchTicket,
  noteOnTicket,
  partArrived,
  rejectTicket,
  reopenTicketByStaff,
} from '@/contract/staff/command'
import { staffTicketGet, staffTicketReveal } from '@/contract/staff/ticket'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { chinaDay } from '@/domain/time/china'
import { anOutlet } from './builders/an-outlet'
import { aTicket } from './builders/staff-ticket'
import { FakeDesk } from './fake-desk'
import {
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

const openTicket = async (change: Partial<StaffTicketDetail> = {}) => {
  const server = new FakeDesk([aTicket(change)])
  const shown = showDesk(server, { at: '/tickets/7K4902T' })
  await seeTicket('7K4-902-T')
  return { server, ...shown }
}

/** Submits the form of the open action. */
const submit = () => fireEvent.submit(document.querySelector('.panel form') ?? document.body)
const actionsShown = (): string[] =>
  [...document.querySelectorAll('.actions button')].map((button) => button.textContent ?? '')

test('given what the server allows, then exactly that can be done, and rating is not for staff', async () => {
  await openTicket({ status: 'completed', actions: ['close', 'reopen', 'rate', 'note'] })
  expect(actionsShown()).toEqual(['结单e', '记备注m', '重新处理o'])
})

describe('given a ticket reported online', () => {
  test('when it is accepted without the call, then the mend is named and nothing is sent', async () => {
    const { server } = await openTicket()
    strike('a')
    typeInto('封顶价（元）', '200')
    submit()
    expect(await screen.findByText(errorCopy.CONFIRMATION_NEEDED)).toBeTruthy()
    expect(server.arrivalsAt(acceptTicket)).toEqual([])
  })

  test('when it is accepted, then 元 go as 分, and page and list show what came back', async () => {
    const { server } = await openTicket()
    strike('a')
    fireEvent.click(screen.getByLabelText('已电话核对'))
    typeInto('封顶价（元）', '200.5')
    typeInto('备注（选填，只给同事看）', '下午才在家')
    submit()
    expect(await screen.findByText('已受理，客户会收到消息。')).toBeTruthy()
    expect(server.arrivalsAt(acceptTicket)).toEqual([
      { ...onTicket, confirmedByPhone: true, capFen: 20050, note: '下午才在家' },
    ])
    expect(screen.getByText('正在给您找附近的网点')).toBeTruthy()
    expect(document.querySelector('tbody .badge')?.textContent).toBe('已受理')
    expect(actionsShown()).toEqual(['记备注m', '取消工单z'])
  })

  test('when the customer agreed to a cap beforehand, then it stands there, and nothing above it goes', async () => {
    const estimate = {
      lowFen: 0,
      highFen: 31_800,
      capFen: 31_800,
      words: '',
      listVersion: '2026-11',
      catalogueVersion: '2026-11',
      agreedAt: 1,
    }
    const { server } = await openTicket({ estimate })
    strike('a')
    expect(screen.getByLabelText('封顶价（元）')).toHaveProperty('value', '318')
    fireEvent.click(screen.getByLabelText('已电话核对'))
    typeInto('封顶价（元）', '319')
    submit()
    expect(await screen.findByText('最多填 ¥318。')).toBeTruthy()
    expect(server.arrivalsAt(acceptTicket)).toEqual([])
    typeInto('封顶价（元）', '318')
    submit()
    await screen.findByText('已受理，客户会收到消息。')
    expect(server.arrivalsAt(acceptTicket)[0]).toMatchObject({ capFen: 31_800 })
  })

  test('when the amount is no amount, then the field says what one looks like', async () => {
    const { server } = await openTicket()
    strike('a')
    fireEvent.click(screen.getByLabelText('已电话核对'))
    typeInto('封顶价（元）', '两百')
    submit()
    expect(await screen.findByText('请填金额，像 200 或 60.50，没有就填 0。')).toBeTruthy()
    expect(server.arrivalsAt(acceptTicket)).toEqual([])
  })
})

test('given a caller, whose report was confirmed in the call, when it is accepted, then no second call is asked for', async () => {
  const { server } = await openTicket({ channel: 'phone' })
  strike('a')
  typeInto('封顶价（元）', '0')
  submit()
  await screen.findByText('已受理。')
  expect(server.arrivalsAt(acceptTicket)).toEqual([
    { ...onTicket, confirmedByPhone: true, capFen: 0, note: '' },
  ])
})

describe('given an action that asks why', () => {
  const cases = [
    {
      action: 'reject',
      key: 'x',
      label: '为什么不受理（客户会看到）',
      endpoint: rejectTicket,
      status: 'submitted',
    },
    {
      action: 'cancel',
      key: 'z',
      label: '为什么取消（客户会看到）',
      endpoint: cancelTicketByStaff,
      status: 'accepted',
    },
    {
      action: 'reopen',
      key: 'o',
      label: '还有什么问题（客户会看到）',
      endpoint: reopenTicketByStaff,
      status: 'closed',
    },
    {
      action: 'close',
      key: 'e',
      label: '回访的结果（客户会看到）',
      endpoint: closeTicket,
      status: 'completed',
    },
  ] as const
  test.each(cases)(
    'when $action is done, then the reason goes with it',
    async ({ action, key, label, endpoint, status }) => {
      const { server } = await openTicket({ status, actions: [action] })
      strike(key)
      submit()
      expect(await screen.findByText(errorCopy.REASON_NEEDED)).toBeTruthy()
      expect(server.arrivalsAt(endpoint)).toEqual([])
      typeInto(label, '跟客户说好了')
      submit()
      await waitFor(() =>
        expect(server.arrivalsAt(endpoint)).toEqual([{ ...onTicket, reason: '跟客户说好了' }]),
      )
    },
  )
})

describe('given a step that asks nothing', () => {
  const cases = [
    { action: 'depart', key: 'g', endpoint: departForTicket },
    { action: 'arrive', key: 'v', endpoint: arriveAtTicket },
    { action: 'partArrived', key: 'p', endpoint: partArrived },
  ] as const
  test.each(cases)(
    'when $action is done, then only the ticket is named',
    async ({ action, key, endpoint }) => {
      const { server } = await openTicket({ actions: [action] })
      strike(key)
      submit()
      await waitFor(() => expect(server.arrivalsAt(endpoint)).toEqual([onTicket]))
    },
  )
})

test('given outlets, when one is picked with a reason, then those that cannot take it stay in sight with why', async () => {
  const { server } = await openTicket({ status: 'accepted', actions: ['dispatch'] })
  server.choices = {
    outlets: [
      anOutlet({ outletId: 'outlet:1', name: '滨江网点', refusal: errorCopy.OUTLET_OUT_OF_AREA }),
      anOutlet({ outletId: 'outlet:2', name: '西湖网点' }),
    ],
    unseen: null,
    technicians: [],
  }
  strike('d')
  expect(await screen.findByText(errorCopy.OUTLET_OUT_OF_AREA)).toBeTruthy()
  expect(screen.getByLabelText(/滨江网点/)).toHaveProperty('disabled', true)
  fireEvent.click(screen.getByLabelText(/西湖网点/))
  press('负责这个地区')
  submit()
  await waitFor(() =>
    expect(server.arrivalsAt(dispatchTicket)).toEqual([
      { ...onTicket, outletId: 'outlet:2', reason: '负责这个地区' },
    ]),
  )
})

test('given technicians, when one is picked, then they are assigned', async () => {
  const { server } = await openTicket({ status: 'dispatched', actions: ['assign'] })
  server.choices = {
    outlets: [],
    unseen: null,
    technicians: [{ technicianId: 'technician:1', name: '李建国', badgeNo: 'A1032', refusal: null }],
  }
  strike('s')
  fireEvent.click(await screen.findByLabelText(/李建国 师傅/))
  submit()
  await waitFor(() =>
    expect(server.arrivalsAt(assignTicket)).toEqual([{ ...onTicket, technicianId: 'technician:1' }]),
  )
})

test('given a missing part, when a day is picked, then part and day go', async () => {
  const { server } = await openTicket({ status: 'onSite', actions: ['awaitPart'] })
  const today = chinaDay(Date.now())
  strike('w')
  typeInto('等什么配件', '取暖模块')
  const day = screen.getByLabelText('预计哪天到')
  fireEvent.mouseDown(day)
  fireEvent.change(day, { target: { value: today } })
  fireEvent.keyDown(day, { key: 'Enter', code: 'Enter', keyCode: 13 })
  submit()
  await waitFor(() =>
    expect(server.arrivalsAt(awaitPart)).toEqual([
      { ...onTicket, partName: '取暖模块', quantity: 1, expectedOn: today },
    ]),
  )
})

describe('given a masked contact', () => {
  test('when somebody says why, then it is shown, and said again it is hidden', async () => {
    const { server } = await openTicket()
    expect(screen.getByText('138****8000', { selector: 'dd' })).toBeTruthy()
    press('查看完整联系方式')
    fireEvent.submit(document.querySelector('.reveal') ?? document.body)
    expect(await screen.findByText('请写一句原因，方便以后查。')).toBeTruthy()
    expect(server.arrivalsAt(staffTicketReveal)).toEqual([])

    press('打电话核对报修')
    fireEvent.submit(document.querySelector('.reveal') ?? document.body)
    expect(await screen.findByText('138 0013 8000')).toBeTruthy()
    expect(server.arrivalsAt(staffTicketReveal)).toEqual([
      { requestId: UUID, ticketNo: '7K4902T', reason: '打电话核对报修' },
    ])
    press('收起')
    expect(await screen.findByText('138****8000', { selector: 'dd' })).toBeTruthy()
  })

  test('when the person may not ask, then there is nothing to ask with', async () => {
    await openTicket({ mayReveal: false })
    expect(screen.queryByText('查看完整联系方式')).toBeNull()
  })

  test('when it is revealed while a form is open, then that change of one’s own is no surprise', async () => {
    const { server } = await openTicket()
    strike('m')
    typeInto('备注（只给同事看）', '再约')
    press('查看完整联系方式')
    press('联系上门时间')
    fireEvent.submit(document.querySelector('.reveal') ?? document.body)
    await screen.findByText('138 0013 8000')
    await waitFor(() => expect(document.querySelector('.panel .note')).toBeNull())
    submit()
    await waitFor(() =>
      expect(server.arrivalsAt(noteOnTicket)).toEqual([{ ...onTicket, rev: 4, note: '再约' }]),
    )
  })
})

describe('given somebody else was faster', () => {
  test('when the ticket changed, then it is fetched again, the words stay, and the next try goes by the new version', async () => {
    const { server } = await openTicket()
    strike('m')
    typeInto('备注（只给同事看）', '客户下午才在家')
    server.change('7K4902T', { description: '现在完全不转了。' })
    submit()
    expect(await screen.findByText(errorCopy.TICKET_CHANGED)).toBeTruthy()
    expect(screen.getByText('现在完全不转了。')).toBeTruthy()
    expect(screen.getByLabelText('备注（只给同事看）')).toHaveProperty('value', '客户下午才在家')

    submit()
    await screen.findByText('备注记下了。')
    const [first, second] = server.arrivalsAt(noteOnTicket)
    expect([first?.rev, second?.rev]).toEqual([3, 4])
    expect(second?.requestId).not.toBe(first?.requestId)
  })

  test('when the step is over, then the form folds and says so kindly', async () => {
    const { server } = await openTicket()
    strike('a')
    fireEvent.click(screen.getByLabelText('已电话核对'))
    typeInto('封顶价（元）', '100')
    server.refuseNext(acceptTicket, 'NOT_IN_THIS_STATE')
    server.change('7K4902T', { status: 'accepted', actions: ['note'] })
    submit()
    expect(await screen.findByText(errorCopy.NOT_IN_THIS_STATE)).toBeTruthy()
    await waitFor(() => expect(document.querySelector('.panel')).toBeNull())
    expect(actionsShown()).toEqual(['记备注m'])
  })

  test('when it happens under an open form, then the form warns before anything is sent', async () => {
    const { server, queryClient } = await openTicket()
    strike('m')
    server.change('7K4902T', {})
    void queryClient.invalidateQueries({ queryKey: ['ticket'] })
    expect(await screen.findByText(/这张工单刚有了变化/)).toBeTruthy()
    press('看过了')
    typeInto('备注（只给同事看）', '好')
    submit()
    await waitFor(() =>
      expect(server.arrivalsAt(noteOnTicket)).toEqual([{ ...onTicket, rev: 4, note: '好' }]),
    )
  })
})

describe('given an outage', () => {
  test('when a write is repeated, by itself or by hand, then it is the same request', async () => {
    const { server } = await openTicket()
    strike('m')
    typeInto('备注（只给同事看）', '再约')
    server.refuseNext(noteOnTicket, 'UNAVAILABLE', 3)
    submit()
    expect(await screen.findByText(errorCopy.UNAVAILABLE)).toBeTruthy()
    submit()
    await screen.findByText('备注记下了。')
    const ids = server.arrivalsAt(noteOnTicket).map((request) => request.requestId)
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(1)
  })

  test('when the server refuses for good, then it is not repeated, and another try is another request', async () => {
    const { server } = await openTicket()
    strike('m')
    typeInto('备注（只给同事看）', '再约')
    server.refuseNext(noteOnTicket, 'FORBIDDEN')
    submit()
    await screen.findByText(errorCopy.FORBIDDEN)
    expect(server.arrivalsAt(noteOnTicket)).toHaveLength(1)
    submit()
    await screen.findByText('备注记下了。')
    const [first, second] = server.arrivalsAt(noteOnTicket)
    expect(second?.requestId).not.toBe(first?.requestId)
  })
})

test('given a half-written form, when one looks at another ticket and comes back, then it is as it was', async () => {
  const server = new FakeDesk([aTicket(), aTicket({ ticketNo: '3FH1T80' })])
  showDesk(server, { at: '/tickets/7K4902T' })
  await seeTicket('7K4-902-T')
  strike('m')
  typeInto('备注（只给同事看）', '再约')
  fireEvent.click(screen.getByText('3FH-1T8-0', { selector: 'a' }))
  await seeTicket('3FH-1T8-0')
  strike('m')
  expect(screen.getByLabelText('备注（只给同事看）')).toHaveProperty('value', '')
  fireEvent.click(screen.getByText('7K4-902-T', { selector: 'a' }))
  await seeTicket('7K4-902-T')
  strike('m')
  expect(screen.getByLabelText('备注（只给同事看）')).toHaveProperty('value', '再约')
})

test('given an open form, when Escape is struck twice, then first the form folds, then the ticket closes', async () => {
  await openTicket()
  strike('m')
  strike('Escape')
  await waitFor(() => expect(document.querySelector('.panel')).toBeNull())
  expect(screen.getByText('7K4-902-T', { selector: 'h2' })).toBeTruthy()
  strike('Escape')
  await waitFor(() => expect(screen.queryByText('7K4-902-T', { selector: 'h2' })).toBeNull())
})

test('given a ticket that is not there, when its address is opened, then it says so', async () => {
  showDesk(new FakeDesk([]), { at: '/tickets/7K4902T' })
  expect(await screen.findByText(errorCopy.NOT_FOUND)).toBeTruthy()
})

test('given an open ticket, when somebody else moves it on, then the page follows by itself', async () => {
  const { server } = await openTicket()
  const asked = server.arrivalsAt(staffTicketGet).length
  server.change('7K4902T', { status: 'accepted', actions: ['note'] })
  await waitFor(() => expect(document.querySelector('.ticket .badge')?.textContent).toBe('已受理'))
  expect(server.arrivalsAt(staffTicketGet).length).toBeGreaterThan(asked)
})
