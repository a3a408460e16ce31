import { emptyFitting } from '@/console/features/open-ticket/fitting-values'
import { errorCopy } from '@/contract/error-code'
import { staffBookingHold, staffBookingRelease, staffBookingWindows } from '@/contract/staff/booking'
import { staffTicketOpen } from '@/contract/staff/ticket'
import { addDays } from '@/domain/time/china'
import { alreadyWritten } from './builders/filled-report'
import { aFullOffer, anOffer } from './builders/window-offer'
import { FakeDesk } from './fake-desk'
import {
  choose,
  clearDesk,
  fireEvent,
  press,
  screen,
  seeTicket,
  showDesk,
  typeInto,
  waitFor,
} from './show-desk'

afterEach(clearDesk)

const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/)
const tomorrow = { date: anOffer().date, half: 'afternoon' }
const dayAfter = { date: addDays(anOffer().date, 1), half: 'morning' } as const
const repair = { kind: 'repair', line: 'heater', divisionCode: '330106' }

const aServer = () => {
  const server = new FakeDesk([])
  server.windows = [aFullOffer(), anOffer(), anOffer({ ...dayAfter, room: 'few' })]
  return server
}
const openForm = async (server: FakeDesk, change: Parameters<typeof alreadyWritten>[0] = {}) => {
  alreadyWritten(change)
  showDesk(server, { at: '/tickets/new' })
  await screen.findByText('边听边填，点到别处也不会丢。')
  return server
}
const submit = () => fireEvent.submit(document.querySelector('.open-ticket form') ?? document.body)
const held = (outletName = '西湖网点') => screen.findByText(outletName, { selector: '.place-outlet' })
const opened = (server: FakeDesk) => server.arrivalsAt(staffTicketOpen)

describe('given outlets with places', () => {
  test('when the soonest is taken by one click, then a place is held with its time running, and goes with the report', async () => {
    const server = await openForm(aServer())
    press((await screen.findByText(/^最早 明天 下午 13:30–18:00，西湖网点$/)).textContent ?? '')
    await held()
    expect(screen.getByRole('timer').textContent).toMatch(/^(5:00|4:5\d)$/)
    expect(screen.getByText('西湖网点、拱墅网点有空位，先留最近的。')).toBeTruthy()
    expect(server.arrivalsAt(staffBookingHold)).toEqual([
      { requestId: UUID, errand: repair, window: tomorrow },
    ])

    submit()
    await seeTicket('9A0-C3K-T')
    expect(opened(server)).toMatchObject([{ seatId: 'seat:outlet:1:1', report: { wish: tomorrow } }])
    expect(server.arrivalsAt(staffBookingRelease)).toEqual([])
  })

  test('then each window says its room in words, and a full one stays in sight but out of reach', async () => {
    await openForm(aServer())
    await screen.findByText('选了就给客户留 5 分钟。')
    fireEvent.mouseDown(screen.getByLabelText('上门时间'))
    const options = await screen.findAllByText(/^(明天|周|后天)/, {
      selector: '.ant-select-item-option-content',
    })
    expect(options.map(({ textContent }) => textContent?.split('，')[1])).toEqual([
      '约满了',
      '有空位',
      '快满了',
    ])
    expect(options[0]?.closest('.ant-select-item-option-disabled')).toBeTruthy()
  })

  test('when another window or product is chosen, then a place is held for that', async () => {
    const server = await openForm(aServer(), { window: `${tomorrow.date} afternoon` })
    await held()
    await choose('上门时间', /快满了/)
    await waitFor(() => expect(server.arrivalsAt(staffBookingHold)).toHaveLength(2))
    await choose('产品', '新风')
    await waitFor(() =>
      expect(server.arrivalsAt(staffBookingHold).slice(1)).toMatchObject([
        { window: dayAfter, errand: repair },
        { window: dayAfter, errand: { ...repair, line: 'freshAir' } },
      ]),
    )
  })

  test('when the agent looks elsewhere, then the place is let go, and back again one is held', async () => {
    const server = await openForm(aServer(), { window: `${tomorrow.date} afternoon` })
    await held()
    fireEvent.click(screen.getByLabelText('关掉，回到列表'))
    await waitFor(() =>
      expect(server.arrivalsAt(staffBookingRelease)).toEqual([
        { requestId: UUID, seatId: 'seat:outlet:1:1' },
      ]),
    )
    press('替客户开单')
    await held()
    expect(server.arrivalsAt(staffBookingHold)).toHaveLength(2)
  })
})

describe('given a place that is lost', () => {
  test('when it was taken before it could be held, then another time is asked for and nothing is sent', async () => {
    const server = aServer()
    server.refuseNext(staffBookingHold, 'SEAT_GONE')
    await openForm(server, { window: `${tomorrow.date} afternoon` })
    await screen.findByText(errorCopy.SEAT_GONE, { selector: '.place-words' })
    submit()
    await screen.findByText(errorCopy.SEAT_GONE, { selector: '.ant-form-item-explain-error' })
    expect(opened(server)).toEqual([])

    await choose('上门时间', /快满了/)
    await held()
    submit()
    await seeTicket('9A0-C3K-T')
    expect(opened(server)).toMatchObject([{ report: { wish: dayAfter, contact: { name: '王秀英' } } }])
  })

  test('when it is gone at the last moment, then another one is held and said, and the next try carries it', async () => {
    const server = await openForm(aServer(), { window: `${tomorrow.date} afternoon` })
    await held()
    server.refuseNext(staffTicketOpen, 'SEAT_GONE')
    submit()
    await screen.findByText('刚才的位置被约走了，在西湖网点另留了一个。跟客户说一声，再提交。')
    expect(screen.getByLabelText('联系人')).toHaveProperty('value', '王秀英')
    submit()
    await seeTicket('9A0-C3K-T')
    const [first, second] = opened(server)
    expect([first?.seatId, second?.seatId]).toEqual(['seat:outlet:1:1', 'seat:outlet:1:2'])
    expect(second?.requestId).not.toBe(first?.requestId)
  })

  test('when its time is over, then it still goes along, and more time can be had', async () => {
    const server = aServer()
    server.holdMs = 30
    await openForm(server, { window: `${tomorrow.date} afternoon` })
    await screen.findByText('留的时间到了。直接提交也行，没被约走就还是他的。')
    server.holdMs = 300_000
    press('再留 5 分钟')
    await held()
    expect(server.arrivalsAt(staffBookingHold)).toHaveLength(2)
    submit()
    await seeTicket('9A0-C3K-T')
    expect(opened(server)).toMatchObject([{ seatId: 'seat:outlet:1:2' }])
  })

  test('when it was to lapse and nobody took it, then it is sent as it is', async () => {
    const server = aServer()
    server.holdMs = 30
    await openForm(server, { window: `${tomorrow.date} afternoon` })
    await screen.findByText(/^留的时间到了/)
    submit()
    await seeTicket('9A0-C3K-T')
    expect(opened(server)).toMatchObject([{ seatId: 'seat:outlet:1:1' }])
  })
})

describe('given no places to be had', () => {
  test('when nobody nearby has one, then the half-day is wished for and no place is asked for', async () => {
    const server = new FakeDesk([])
    server.windows = [aFullOffer(), aFullOffer(dayAfter)]
    await openForm(server)
    await screen.findByText('附近的网点这两周都没有空位。先记下客户希望的时间，网点会打电话跟客户定。')
    await choose('上门时间', /^明天 下午/)
    submit()
    await seeTicket('9A0-C3K-T')
    expect(opened(server)).toMatchObject([{ report: { wish: tomorrow } }])
    expect(opened(server)[0]).not.toHaveProperty('seatId')
    expect(server.arrivalsAt(staffBookingHold)).toEqual([])
  })

  test('when the district isn’t known yet, then nothing is asked, and it says what to tell', async () => {
    const server = await openForm(aServer(), { region: null })
    expect(await screen.findByText('选到区县，这里就是真的空位。')).toBeTruthy()
    expect(server.arrivalsAt(staffBookingWindows)).toEqual([])
  })

  test('when nobody can be reached, then the wish can be sent, and again brings the places', async () => {
    const server = aServer()
    server.refuseNext(staffBookingWindows, 'UNAVAILABLE', 3)
    await openForm(server, { window: `${tomorrow.date} afternoon` })
    await screen.findByText(/^现在看不到哪天有空位。/)
    expect(screen.getByText(/^位置还没留上/)).toBeTruthy()
    press('再看一次')
    await held()
  })

  test('when the hold can’t be reached, then it is repeated as the same request and sent as a wish at last', async () => {
    const server = aServer()
    server.refuseNext(staffBookingHold, 'UNAVAILABLE', 3)
    await openForm(server, { window: `${tomorrow.date} afternoon` })
    await screen.findByText(/^位置还没留上/)
    const ids = server.arrivalsAt(staffBookingHold).map(({ requestId }) => requestId)
    expect([ids.length, new Set(ids).size]).toEqual([3, 1])
    submit()
    await seeTicket('9A0-C3K-T')
    expect(opened(server)[0]).not.toHaveProperty('seatId')
  })

  test('when a draft’s window has passed, then it is named as such and can’t be sent', async () => {
    const server = aServer()
    server.refuseNext(staffBookingHold, 'WINDOW_NOT_AVAILABLE')
    await openForm(server, { window: '2026-01-05 morning' })
    expect(await screen.findByText(/1月5日 上午 08:30–12:00，约不上了/)).toBeTruthy()
    await screen.findByText(errorCopy.WINDOW_NOT_AVAILABLE, { selector: '.place-words' })
    submit()
    await screen.findByText(errorCopy.WINDOW_NOT_AVAILABLE, { selector: '.ant-form-item-explain-error' })
    expect(opened(server)).toEqual([])
  })
})

describe('given a caller who wants something fitted', () => {
  const home = {
    ...emptyFitting,
    work: 'replacement',
    ceiling: 'panels',
    height: '240',
    wiring: 'copper',
    earth: 'yes',
    duct: 'outside',
    ownBreaker: 'yes',
  } as const

  test('when the home is told, then the places are those for a fitting, and the whole report goes', async () => {
    const server = await openForm(aServer(), {
      kind: 'installation',
      fitting: home,
      window: `${tomorrow.date} afternoon`,
    })
    await held()
    const installation = {
      work: 'replacement',
      ceiling: 'panels',
      wiring: 'copper',
      earth: 'yes',
      duct: 'outside',
      heightCm: 240,
      checklist: { ownBreaker: 'yes' },
      photos: [],
      safetyRead: false,
    }
    expect(server.arrivalsAt(staffBookingHold)).toMatchObject([
      { errand: { kind: 'installation', line: 'heater', divisionCode: '330106', installation } },
    ])
    expect(screen.getByText(/为了上门安装/)).toBeTruthy()
    submit()
    await seeTicket('9A0-C3K-T')
    expect(opened(server)).toMatchObject([
      { seatId: 'seat:outlet:1:1', report: { kind: 'installation', installation, wish: tomorrow } },
    ])
    expect(opened(server)[0]?.report).not.toHaveProperty('fault')
  })

  test('when something isn’t safe, then it is read out first, and other answers are read out anew', async () => {
    const server = await openForm(aServer(), {
      kind: 'installation',
      fitting: { ...home, earth: 'no' },
      window: `${tomorrow.date} afternoon`,
    })
    expect(await screen.findByText(/没有接地线不能装/)).toBeTruthy()
    submit()
    await screen.findByText('请先念给客户听。照样可以约，受理前再打电话说清楚。')
    fireEvent.click(screen.getByLabelText('念过了，客户听明白了'))
    await choose('顶上留的线', /^铝线/)
    await screen.findByText(/铝线会发热起火/)
    expect(screen.getByLabelText('念过了，客户听明白了')).toHaveProperty('checked', false)
    expect(opened(server)).toEqual([])
    fireEvent.click(screen.getByLabelText('念过了，客户听明白了'))
    await held()
    submit()
    await seeTicket('9A0-C3K-T')
    expect(opened(server)).toMatchObject([{ report: { installation: { safetyRead: true } } }])
  })

  test.each(['24', '1200', '两米四'])(
    'when the height is typed as %p, then it says what is meant',
    async (typed) => {
      const server = await openForm(aServer(), { kind: 'installation', fitting: { ...home, height: typed } })
      expect(await screen.findByText('填好家里什么样、选到区县，这里就是真的空位。')).toBeTruthy()
      submit()
      expect(await screen.findByText('请填 180 到 600 之间，大概就行。')).toBeTruthy()
      expect(opened(server)).toEqual([])
    },
  )

  test('when the kind is switched to and fro, then what was written for each is still there', async () => {
    await openForm(aServer(), { description: '吹冷风' })
    await screen.findByLabelText('客户怎么说（选填）')
    fireEvent.click(screen.getByLabelText('安装'))
    await screen.findByLabelText('地面到吊顶（厘米）')
    typeInto('地面到吊顶（厘米）', '250')
    fireEvent.click(screen.getByLabelText('报修'))
    expect(await screen.findByLabelText('客户怎么说（选填）')).toHaveProperty('value', '吹冷风')
    fireEvent.click(screen.getByLabelText('安装'))
    expect(await screen.findByLabelText('地面到吊顶（厘米）')).toHaveProperty('value', '250')
  })
})
