import { act, fireEvent, waitFor } from '@testing-library/react'
import type { TicketDetail } from '@/contract/ticket/view'
import { HOUR_MS, momentOf } from '@/domain/time/china'
import { aTicket } from '../../a-ticket'
import { createFakeServer, type FakeServer } from '../../fake-server'
import { freshApp, openPhone } from '../../phone'

let server: FakeServer
const mockCall = (...call: Parameters<FakeServer['callFunction']>) => server.callFunction(...call)
const calendar = jest.fn()
const contacts = jest.fn()
const mockCalendar = (appointment: unknown) => calendar(appointment)
const mockContacts = (entry: unknown) => contacts(entry)

jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))
jest.mock('@/src/platform/calendar', () => ({
  savedWords: '记进手机日历了。',
  saveAppointment: (appointment: unknown) => mockCalendar(appointment),
}))
jest.mock('@/src/platform/contacts', () => ({
  savedWords: '存好了。',
  saveContact: (entry: unknown) => mockContacts(entry),
}))

const detail = 'packages/ticket/pages/detail/index'
const reschedule = 'packages/ticket/pages/reschedule/index'
/** A Monday morning. */
const now = momentOf('2026-11-23', '09:00')

const openTicket = async (change: Partial<TicketDetail>, page = detail) => {
  server.state.tickets = [aTicket(change)]
  const load = freshApp()
  const app = openPhone({ [detail]: load(detail), [reschedule]: load(reschedule) }, `${page}?no=7K4902T`)
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof openTicket>>
const tap = async (app: App, name: string | RegExp, role = 'button') => {
  const found = app.page().getByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}
const pass = (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms)))

const technician = {
  name: '李建国',
  badgeNo: 'A1032',
  outletName: '西湖网点',
  phone: '057188880000',
  photoUrl: null,
}
const terms = { left: 2, untilAt: now + 20 * HOUR_MS, emptyTripFeeFen: 3_000 }

beforeEach(() => {
  jest.useFakeTimers({ now })
  window.localStorage.clear()
  server = createFakeServer()
  calendar.mockReset().mockResolvedValue({ ok: true })
  contacts.mockReset().mockResolvedValue({ ok: true })
})
afterEach(() => {
  jest.useRealTimers()
})

describe('who comes to the door', () => {
  test('given a portrait, it is shown; given it can’t be loaded, the family name stands there', async () => {
    const app = await openTicket({
      status: 'assigned',
      technician: { ...technician, photoUrl: 'https://cos.example/li.jpg' },
    })
    const portrait = app.page().getByLabelText('李建国 师傅的照片')
    const picture = portrait.querySelector('[src]')
    expect(picture?.getAttribute('src')).toBe('https://cos.example/li.jpg')
    await act(async () => void (picture && fireEvent.error(picture)))
    expect(app.page().queryByLabelText('李建国 师傅的照片')).toBeNull()
    expect(app.page().getByText('李')).toBeTruthy()
  })

  test('the door code is for comparing, with what is left of its time', async () => {
    const app = await openTicket({
      status: 'enRoute',
      technician,
      doorCode: { code: '402817', turnsAt: now + 7 * 60_000 },
    })
    expect(app.page().getByText('开门前，请师傅报出这 6 位数字')).toBeTruthy()
    expect(app.page().getByLabelText('开门暗号 4 0 2 8 1 7').textContent).toBe('402 817')
    expect(app.page().getByText(/还有 7 分钟换新的/)).toBeTruthy()
  })

  test('a code whose time is over is not shown any more, and the next one is asked for', async () => {
    const app = await openTicket({
      status: 'enRoute',
      technician,
      doorCode: { code: '402817', turnsAt: now + 5_000 },
    })
    const asked = () => server.state.calls.filter((name) => name === 'ticket.get').length
    const before = asked()
    server.state.tickets = [
      aTicket({ status: 'enRoute', technician, doorCode: { code: '119230', turnsAt: now + 600_000 } }),
    ]
    await pass(6_000)
    expect(asked()).toBeGreaterThan(before)
    expect(app.page().getByLabelText('开门暗号 1 1 9 2 3 0')).toBeTruthy()
    expect(app.page().queryByLabelText('开门暗号 4 0 2 8 1 7')).toBeNull()
  })

  test('without a net an old code is worse than none, and the page says so', async () => {
    const app = await openTicket({
      status: 'enRoute',
      technician,
      doorCode: { code: '402817', turnsAt: now + 5_000 },
    })
    server.state.net = 'away'
    await pass(11_000)
    expect(app.page().queryByLabelText(/开门暗号/)).toBeNull()
    expect(app.page().getByText(/没看到以前先别开门/)).toBeTruthy()
  })

  test('once the technician is in, the code to read out is the large one and can’t be taken for the other', async () => {
    const app = await openTicket({
      status: 'onSite',
      technician,
      confirmationCode: '508216',
      doorCode: { code: '402817', turnsAt: now + 7 * 60_000 },
    })
    expect(app.page().getByLabelText('确认码 5 0 8 2 1 6')).toBeTruthy()
    expect(app.page().queryByLabelText(/^开门暗号/)).toBeNull()
    expect(app.page().getByText('402 817')).toBeTruthy()
  })

  test('on the way a range is said, with when it was said', async () => {
    const app = await openTicket({
      status: 'enRoute',
      technician,
      eta: { fromAt: now + HOUR_MS, toAt: now + 1.5 * HOUR_MS, saidAt: now },
    })
    expect(app.page().getByText('大约 10:00–10:30 到')).toBeTruthy()
    expect(app.page().getByText(/09:00 估的/)).toBeTruthy()
  })

  test('the outlet’s number goes into the contacts under the brand’s name', async () => {
    const app = await openTicket({ status: 'assigned', technician })
    await tap(app, '存网点电话，来电认得出')
    expect(contacts).toHaveBeenCalledWith(
      expect.objectContaining({ name: '奥普 西湖网点', phone: '057188880000' }),
    )
    expect(app.page().getByText('存好了。')).toBeTruthy()
  })

  test('given the phone refuses, the number is said', async () => {
    contacts.mockResolvedValue({ ok: false, reason: 'denied' })
    const app = await openTicket({ status: 'assigned', technician })
    await tap(app, '存网点电话，来电认得出')
    expect(app.page().getByText(/没存上。网点的电话是 057188880000/)).toBeTruthy()
  })
})

describe('the appointment', () => {
  test('once it is booked it can go into the calendar, with a word the evening before', async () => {
    const app = await openTicket({ status: 'assigned', technician, booked: true })
    await tap(app, /^记进手机日历/)
    expect(calendar).toHaveBeenCalledWith({
      title: '奥普师傅上门：主卫 浴霸',
      startAt: momentOf('2026-11-24', '08:30'),
      endAt: momentOf('2026-11-24', '12:00'),
      place: '浙江省 杭州市 西湖区 文三路 90 号 3 幢 502',
      note: '工单 7K4-902-T，西湖网点 057188880000',
      remindBeforeMs: 12.5 * HOUR_MS,
    })
  })

  test('given nobody was home, then picking a time is the one thing to do, and the old one isn’t shown as kept', async () => {
    const app = await openTicket({
      status: 'dispatched',
      needsWindow: true,
      reschedule: { left: null, untilAt: null, emptyTripFeeFen: 3_000 },
      actions: ['reschedule', 'cancel'],
    })
    expect(app.page().getByText('上门时间要重新选')).toBeTruthy()
    expect(app.page().queryByText('给您留好了')).toBeNull()
    await tap(app, '选上门时间')
    expect(app.path()).toBe(reschedule)
  })

  test('a wish is not an appointment yet', async () => {
    const app = await openTicket({ status: 'submitted' })
    expect(app.page().getByText('您希望的时间，网点会打电话跟您定')).toBeTruthy()
    expect(app.page().queryByRole('button', { name: /日历/ })).toBeNull()
  })

  test('chasing says first what happens and how often it can, and afterwards when again', async () => {
    const app = await openTicket({ actions: ['chase'], chase: { left: 3, nextAt: now } })
    await tap(app, /^催一催/)
    expect(app.page().getByText(/一共能催 3 次，还剩 3 次/)).toBeTruthy()
    expect(server.state.calls).not.toContain('ticket.chase')
    await tap(app, '催一下')
    expect(app.page().getByText(/今天 13:00 以后还能再催/)).toBeTruthy()
    expect(app.page().queryByRole('button', { name: /^催一催/ })).toBeNull()
  })

  test('given it was chased three times, the hotline is named instead', async () => {
    const app = await openTicket({ actions: [], chase: { left: 0, nextAt: now } })
    expect(app.page().getByText(/已经催过 3 次了/)).toBeTruthy()
  })

  test.each<[string, TicketDetail['reschedule'], TicketDetail['actions'], RegExp]>([
    ['in good time', terms, ['reschedule'], /明天 05:00 以前，还能改 2 次/],
    ['too late', { ...terms, untilAt: now - 1 }, [], /离上门不到 4 小时/],
    ['after three times', { ...terms, left: 0 }, [], /已经改过 3 次了/],
  ])('%s the page says whether the time can be changed', async (_, given, actions, words) => {
    const app = await openTicket({ reschedule: given, actions })
    expect(app.page().getByText(words)).toBeTruthy()
  })
})

describe('another time', () => {
  const may = { booked: true, reschedule: terms, actions: ['reschedule' as const] }

  test('what a closed door costs is said before, and the old place stays until the new one is booked', async () => {
    const app = await openTicket(may, reschedule)
    expect(app.page().getByText(/空跑费 ¥30/)).toBeTruthy()
    expect(app.page().getByText(/改好之前都给您留着/)).toBeTruthy()
    expect(server.booking.errands[0]).toEqual({ kind: 'ticket', ticketNo: '7K4902T' })
    await tap(app, /^后天/, 'radio')
    await tap(app, /^下午/, 'radio')
    expect(app.page().getByRole('timer').textContent).toBe('5:00')
    await tap(app, '临时有事', 'radio')
    await tap(app, /^改到 .*下午/)
    await pass(10)
    expect(server.state.rescheduled).toEqual([
      expect.objectContaining({
        wish: { date: '2026-11-25', half: 'afternoon' },
        seatId: server.booking.holds[0]?.seatId,
        reason: '临时有事',
      }),
    ])
    expect(app.path()).toBe(detail)
    app.close()
    await pass(10)
    expect(server.booking.released).toEqual([])
  })

  test('the same time isn’t another one', async () => {
    const app = await openTicket(may, reschedule)
    await tap(app, /^明天/, 'radio')
    await tap(app, /^上午/, 'radio')
    expect(app.page().getByText('这就是现在定的时间，请选别的。')).toBeTruthy()
    expect(server.booking.holds).toHaveLength(0)
    await tap(app, '改时间')
    expect(server.state.rescheduled).toHaveLength(0)
  })

  test('given the new place is taken as it is sent, the old one stays and others are shown', async () => {
    const app = await openTicket(may, reschedule)
    await tap(app, /^后天/, 'radio')
    await tap(app, /^下午/, 'radio')
    server.state.refuseNext['ticket.reschedule'] = 'SEAT_GONE'
    server.booking.roomOf = ({ date }) => (date === '2026-11-25' ? 'full' : 'plenty')
    await tap(app, /^改到/)
    await pass(10)
    expect(app.path()).toBe(reschedule)
    expect(app.page().getByText(/这个位置刚被约走了/)).toBeTruthy()
    await tap(app, '换个时间')
    expect(app.page().getByRole('button', { name: '改时间' })).toBeTruthy()
  })

  test('leaving without a change lets the place go', async () => {
    const app = await openTicket(may, reschedule)
    await tap(app, /^后天/, 'radio')
    await tap(app, /^下午/, 'radio')
    app.close()
    await pass(10)
    expect(server.booking.released).toEqual([server.booking.holds[0]?.seatId])
  })

  test('given it can’t be changed any more, the page says why', async () => {
    const app = await openTicket({ reschedule: { ...terms, left: 0 }, actions: [] }, reschedule)
    expect(app.page().getByText('现在改不了时间')).toBeTruthy()
    expect(app.page().getByText(/已经改过 3 次了/)).toBeTruthy()
  })

  test('given it was us who missed it, neither limit nor old time stands in the way', async () => {
    const app = await openTicket(
      {
        needsWindow: true,
        reschedule: { left: null, untilAt: null, emptyTripFeeFen: 3_000 },
        actions: ['reschedule'],
      },
      reschedule,
    )
    expect(app.page().getByText('上次没碰上，请再选一个时间。')).toBeTruthy()
    await tap(app, /^明天/, 'radio')
    await tap(app, /^上午/, 'radio')
    expect(app.page().getByRole('button', { name: /^改到 明天 上午/ })).toBeTruthy()
  })
})

describe('a price above what was agreed', () => {
  const feeAsk = {
    askId: 'ask-0123456789abcdef',
    at: now,
    fees: [
      { name: '暖风模块', amountFen: 22_000 },
      { name: '上门费', amountFen: 4_000 },
    ],
    totalFen: 26_000,
    capFen: 18_000,
    reason: '主板也烧了，要一起换',
  }
  const asked = { status: 'onSite' as const, technician, feeAsk, actions: ['answerFee' as const] }

  test('what was agreed, what is asked, by how much more and why stand together', async () => {
    const app = await openTicket(asked)
    await tap(app, '看明细，做决定')
    const sheet = app.page().getByRole('dialog', { name: '比说好的贵，您同意吗' })
    for (const words of ['¥180', '¥260', '多 ¥80', '主板也烧了，要一起换。', '¥220', '¥40'])
      expect(sheet.textContent).toContain(words)
  })

  test.each([
    ['同意，一共 ¥260', true, '记下了，师傅接着做。'],
    ['不同意', false, /不会多收/],
  ])('%s is one tap, and goes for the very question on the screen', async (button, agree, said) => {
    const app = await openTicket(asked)
    await tap(app, '看明细，做决定')
    await tap(app, button)
    await waitFor(() => expect(server.state.feeAnswers).toEqual([{ askId: feeAsk.askId, agree }]))
    expect(app.page().getByText(said)).toBeTruthy()
    expect(app.page().queryByRole('button', { name: '看明细，做决定' })).toBeNull()
  })

  test('given the question changed meanwhile, nothing is agreed and the new one is asked', async () => {
    const app = await openTicket(asked)
    await tap(app, '看明细，做决定')
    server.state.refuseNext['ticket.answerFee'] = 'FEE_ASK_GONE'
    server.state.tickets = [
      aTicket({ ...asked, feeAsk: { ...feeAsk, askId: 'ask-0123456789abcdeg', totalFen: 20_000 } }),
    ]
    await tap(app, '同意，一共 ¥260')
    await pass(10)
    expect(server.state.feeAnswers).toEqual([])
    expect(app.page().getByRole('button', { name: '同意，一共 ¥200' })).toBeTruthy()
  })
})
