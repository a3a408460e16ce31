import { staffTicketList } from '@/contract/staff/ticket'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { ticketNoFrom } from '@/domain/ticket/ticket-no'
import { addDays, chinaDay } from '@/domain/time/china'
import { aTicket } from './builders/staff-ticket'
import { FakeDesk } from './fake-desk'
import {
  addressNow,
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

const manyTickets = (count: number): StaffTicketDetail[] =>
  Array.from({ length: count }, (_, at) =>
    aTicket({ ticketNo: ticketNoFrom(Uint8Array.of(0, 0, 0, 0, Math.floor(at / 23), at % 23)) ?? '' }),
  )

const rowsShown = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-ticket]')]
const lastRequest = (desk: FakeDesk) => desk.arrivalsAt(staffTicketList).at(-1)
const search = (typed: string) => {
  typeInto('搜工单号或完整手机号', typed)
  fireEvent.submit(screen.getByRole('search'))
}

describe('given tickets in several states', () => {
  const desk = () =>
    new FakeDesk([
      aTicket(),
      aTicket({ ticketNo: '3FH1T80', status: 'accepted', late: true, contactName: '李*' }),
      aTicket({ ticketNo: 'X20WM7N', status: 'accepted', contactName: '欧**' }),
    ])

  test('when a folder is chosen, then only its tickets are asked for and the address keeps it', async () => {
    const server = desk()
    showDesk(server)
    await screen.findByText('3FH-1T8-0')
    const folder = screen.getAllByText('已受理')[0]?.closest('a')
    expect(folder?.textContent).toBe('已受理2')
    fireEvent.click(folder ?? document.body)
    await waitFor(() => expect(rowsShown()).toHaveLength(2))
    expect(lastRequest(server)).toEqual({ status: 'accepted' })
    expect(addressNow()).toBe('/tickets?status=accepted')
  })

  test('when only late ones are wanted, then the late one is left', async () => {
    const server = desk()
    showDesk(server)
    await screen.findByText('3FH-1T8-0')
    press('只看超时')
    await waitFor(() => expect(rowsShown()).toHaveLength(1))
    expect(lastRequest(server)).toEqual({ onlyLate: true })
  })

  test('when the last seven days are chosen, then they are counted in China', async () => {
    const server = desk()
    showDesk(server)
    await screen.findByText('3FH-1T8-0')
    await choose('开单时间', '近 7 天开的')
    await waitFor(() =>
      expect(lastRequest(server)).toEqual({ createdFrom: addDays(chinaDay(Date.now()), -6) }),
    )
  })

  test('when a ticket is opened and closed, then the list keeps its filters', async () => {
    showDesk(desk(), { at: '/tickets?status=accepted' })
    fireEvent.click(await screen.findByText('3FH-1T8-0'))
    await seeTicket('3FH-1T8-0')
    expect(addressNow()).toBe('/tickets/3FH1T80?status=accepted')
    strike('Escape')
    await waitFor(() => expect(addressNow()).toBe('/tickets?status=accepted'))
  })
})

describe('given a search', () => {
  test.each(['7k4-902-t', '7K4 902 T', ' ７Ｋ４９０２Ｔ '])(
    'when the number is typed as %p, then the ticket opens and the list looks everywhere',
    async (typed) => {
      const server = new FakeDesk()
      showDesk(server, { at: '/tickets?status=closed&late=1' })
      await screen.findByText('这里没有工单')
      search(typed)
      await seeTicket('7K4-902-T')
      expect(lastRequest(server)).toEqual({ search: '7K4902T' })
    },
  )

  test('when a full phone is typed, then it is looked for and stays out of the address', async () => {
    const server = new FakeDesk([aTicket(), aTicket({ ticketNo: '3FH1T80' })])
    server.phones = { '3FH1T80': '13900139000' }
    showDesk(server)
    await screen.findByText('3FH-1T8-0')
    search('+86 139-0013-9000')
    await waitFor(() => expect(rowsShown()).toHaveLength(1))
    expect(lastRequest(server)).toEqual({ search: '13900139000' })
    expect(addressNow()).toBe('/tickets')

    fireEvent.click(await screen.findByText('3FH-1T8-0', { selector: 'a' }))
    await seeTicket('3FH-1T8-0')
    expect(rowsShown()).toHaveLength(1)
  })

  test('when it is neither, then it says what is missing and asks nothing', async () => {
    const server = new FakeDesk()
    showDesk(server)
    await screen.findByText('7K4-902-T')
    const before = server.arrivals.length
    search('7K4-9')
    expect(await screen.findByText('请输完整：工单号 7 位，手机号 11 位。')).toBeTruthy()
    expect(server.arrivals).toHaveLength(before)
  })

  test('when nothing is found, then it says so and leads back to all', async () => {
    const server = new FakeDesk()
    showDesk(server)
    await screen.findByText('7K4-902-T')
    search('13900139000')
    await screen.findByText('没有搜到')
    press('看全部工单')
    expect(await screen.findByText('7K4-902-T')).toBeTruthy()
  })
})

test('given more than a page, when older ones are asked for, then the cursor goes back as it came', async () => {
  const server = new FakeDesk(manyTickets(40))
  showDesk(server)
  await waitFor(() => expect(rowsShown()).toHaveLength(30))
  press('再看更早的')
  await waitFor(() => expect(rowsShown()).toHaveLength(40))
  expect(lastRequest(server)).toEqual({ cursor: '30' })
})

describe('given the keyboard alone', () => {
  test('when j, k and Enter are struck, then the rows are walked and the ticket is opened', async () => {
    showDesk(new FakeDesk([aTicket(), aTicket({ ticketNo: '3FH1T80' }), aTicket({ ticketNo: 'X20WM7N' })]))
    await screen.findByText('X20-WM7-N')
    strike('j')
    expect(document.activeElement?.textContent).toBe('7K4-902-T')
    strike('j')
    strike('j')
    strike('k')
    expect(document.activeElement?.textContent).toBe('3FH-1T8-0')
    // Enter on a link is the browser's own click.
    fireEvent.click(document.activeElement ?? document.body)
    await seeTicket('3FH-1T8-0')
    strike('j')
    expect(document.activeElement?.textContent).toBe('X20-WM7-N')
  })

  test('when / is struck, then one types into the search and keys mean letters', async () => {
    const server = new FakeDesk()
    showDesk(server)
    await screen.findByText('7K4-902-T')
    strike('/')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('搜工单号或完整手机号')
    strike('l')
    expect(addressNow()).toBe('/tickets')
  })

  test('when ? is struck, then the keys are explained', async () => {
    showDesk(new FakeDesk())
    await screen.findByText('7K4-902-T')
    strike('?')
    expect(await screen.findByText('打开这份说明')).toBeTruthy()
  })
})

describe('given a server that cannot be reached', () => {
  test('when the list is opened, then it says so, and again brings it', async () => {
    const server = new FakeDesk()
    server.refuseNext(staffTicketList, 'UNAVAILABLE', 3)
    showDesk(server)
    await screen.findByText('暂时连不上服务')
    press('重试')
    expect(await screen.findByText('7K4-902-T')).toBeTruthy()
  })

  test('when it was there before, then the old list stays with a word about its age', async () => {
    const server = new FakeDesk()
    const { queryClient } = showDesk(server)
    await screen.findByText('7K4-902-T')
    server.refuseNext(staffTicketList, 'UNAVAILABLE', 3)
    void queryClient.invalidateQueries({ queryKey: ['tickets'] })
    expect(await screen.findByText(/连不上服务，这是/)).toBeTruthy()
    expect(screen.getByText('7K4-902-T')).toBeTruthy()
  })
})

test('given a quiet desk, when a ticket comes in, then it appears by itself', async () => {
  const server = new FakeDesk([])
  showDesk(server)
  await screen.findByText('现在没有工单')
  server.tickets = [aTicket()]
  expect(await screen.findByText('7K4-902-T')).toBeTruthy()
})
