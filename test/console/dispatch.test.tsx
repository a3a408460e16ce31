import { done, refuse } from '@/contract/result'
import type { StaffRole } from '@/contract/staff/account'
import { dispatchTicket } from '@/contract/staff/command'
import {
  amendTicket,
  declineTicket,
  dispatchDecisions,
  dispatchQueue,
  outletDayPlan,
  redispatchTicket,
  setLeave,
  technicianList,
} from '@/contract/staff/dispatch'
import { issueBindCode } from '@/contract/staff/technician'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { chinaDay, momentOf } from '@/domain/time/china'
import { anOutlet } from './builders/an-outlet'
import { aTicket } from './builders/staff-ticket'
import { agent, FakeDesk } from './fake-desk'
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

const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/)
const onTicket = { requestId: UUID, ticketNo: '7K4902T', rev: 3 }

const deskOf = (role: StaffRole, tickets: readonly StaffTicketDetail[] = [aTicket()]): FakeDesk => {
  const desk = new FakeDesk(tickets)
  desk.staff = { ...agent, role, name: '周岚', place: '浙江调度中心' }
  return desk
}

const waiting = (change: Partial<StaffTicketDetail> = {}) =>
  aTicket({ status: 'accepted', actions: ['dispatch', 'note'], queued: true, ...change })

const queueOf = (desk: FakeDesk, why: readonly string[] = ['3 家：11月25日下午已经约满。']) => {
  desk.says[dispatchQueue.name] = () =>
    done({ rows: desk.tickets.map((ticket) => ({ ...ticket, why: [...why] })), next: null, automatic: true })
}

describe('the dispatcher’s queue', () => {
  test('given tickets that wait, then each says why, and how often the customer asked', async () => {
    const desk = deskOf('dispatcher', [waiting({ chased: 2 }), waiting({ ticketNo: '9A0C3KT' })])
    queueOf(desk)
    showDesk(desk, { at: '/queue' })
    expect(await screen.findByText('催了 2 次')).toBeTruthy()
    expect(screen.getAllByText('3 家：11月25日下午已经约满。')).toHaveLength(2)
  })

  test('given nothing waits, then it says so', async () => {
    const desk = deskOf('dispatcher', [])
    queueOf(desk)
    showDesk(desk, { at: '/queue' })
    expect(await screen.findByText('都派好了')).toBeTruthy()
  })

  test('given j, Enter and t, then the best outlet has it with the rule’s reason', async () => {
    const desk = deskOf('dispatcher', [waiting()])
    queueOf(desk)
    desk.choices = {
      outlets: [
        anOutlet({
          outletId: 'outlet:best',
          name: '拱墅网点',
          standing: 'best',
          reason: '离您约 1.2 公里。',
        }),
        anOutlet({ outletId: 'outlet:2', standing: 'unable', why: '11月25日下午已经约满。' }),
      ],
      unseen: '另有 5 家都在 20 公里以外。',
      technicians: [],
    }
    showDesk(desk, { at: '/queue' })
    await screen.findByText('7K4-902-T')
    strike('j')
    fireEvent.click(document.activeElement ?? document.body)
    await seeTicket('7K4-902-T')
    expect(addressNow()).toBe('/queue/7K4902T')
    expect(await screen.findByText('另有 5 家都在 20 公里以外。')).toBeTruthy()
    expect(screen.getByText('推荐')).toBeTruthy()
    strike('t')
    await waitFor(() =>
      expect(desk.arrivalsAt(dispatchTicket)).toEqual([
        { ...onTicket, outletId: 'outlet:best', reason: '离您约 1.2 公里。' },
      ]),
    )
  })

  test('given another outlet is picked, then its own reason is filled in, and typed words stay', async () => {
    const desk = deskOf('dispatcher', [waiting()])
    queueOf(desk)
    desk.choices = {
      outlets: [
        anOutlet({ outletId: 'outlet:1', name: '拱墅网点', reason: '离您约 1.2 公里。' }),
        anOutlet({ outletId: 'outlet:2', name: '西湖网点', reason: '离您约 3 公里。' }),
      ],
      unseen: null,
      technicians: [],
    }
    showDesk(desk, { at: '/queue/7K4902T' })
    fireEvent.click(await screen.findByLabelText(/拱墅网点/))
    const reason = () => screen.getByLabelText<HTMLTextAreaElement>(/为什么派给它/).value
    await waitFor(() => expect(reason()).toBe('离您约 1.2 公里。'))
    fireEvent.click(screen.getByLabelText(/西湖网点/))
    await waitFor(() => expect(reason()).toBe('离您约 3 公里。'))
    typeInto(/为什么派给它/, '客户指定的')
    fireEvent.click(screen.getByLabelText(/拱墅网点/))
    await waitFor(() => expect(reason()).toBe('客户指定的'))
  })

  test.each<[StaffRole, string[]]>([
    ['dispatcher', ['工单', '派单', '库存']],
    ['outletManager', ['工单', '排班', '师傅', '库存', '办件', '到店', '评分']],
    ['agent', ['工单', '办件', '回电']],
    ['technician', ['工单', '评分']],
  ])('%s sees the areas that are theirs', async (role, areas) => {
    const desk = deskOf(role)
    showDesk(desk)
    await screen.findByText('全部工单', { selector: 'h1' })
    const shown = [...document.querySelectorAll('.rail nav a')].map((link) => link.textContent)
    expect(shown).toEqual(areas)
  })

  test('whoever has no queue is led to the tickets', async () => {
    const desk = deskOf('outletManager')
    showDesk(desk, { at: '/queue' })
    await screen.findByText('全部工单', { selector: 'h1' })
    expect(addressNow()).toBe('/tickets')
    expect(desk.arrivalsAt(dispatchQueue)).toEqual([])
  })
})

describe('a ticket’s outlet', () => {
  test('the decision is told: who got it, why, and folded away why not the others', async () => {
    const desk = deskOf('outletManager', [aTicket({ status: 'dispatched' })])
    desk.says[dispatchDecisions.name] = () =>
      done({
        decisions: [
          {
            seq: 3,
            at: Date.now(),
            by: 'rule',
            outletName: '西湖网点',
            distance: '3.2 公里',
            reason: '估计路程 3.2 公里，在办 4 单（上限 12 单）；综合下来最合适。',
            why: [],
            losers: [{ outletName: '滨江网点', distance: '8.0 公里', why: '比选中的远 4.8 公里。' }],
            unseen: null,
            policyVersion: '2026-11',
          },
        ],
      })
    showDesk(desk, { at: '/tickets/7K4902T' })
    expect(await screen.findByText('按规则派给西湖网点')).toBeTruthy()
    expect(screen.getByText('为什么不是另外 1 家')).toBeTruthy()
    expect(screen.getByText(/比选中的远 4.8 公里/)).toBeTruthy()
  })

  test('an agent isn’t told how outlets weigh, and doesn’t ask', async () => {
    const desk = deskOf('agent')
    showDesk(desk, { at: '/tickets/7K4902T' })
    await seeTicket('7K4-902-T')
    expect(desk.arrivalsAt(dispatchDecisions)).toEqual([])
  })

  test('given a reason, when the outlet declines, then what comes next and how often is left is said', async () => {
    const desk = deskOf('outletManager', [
      aTicket({ status: 'dispatched', actions: ['assign', 'decline'], declineUntil: Date.now() + 3_600_000 }),
    ])
    desk.says[declineTicket.name] = () => done({ ticketNo: '7K4902T', declinesLeft: 6 })
    showDesk(desk, { at: '/tickets/7K4902T' })
    await seeTicket('7K4-902-T')
    strike('b')
    expect(await screen.findByText(/30 天里最多退 10 次/)).toBeTruthy()
    press('没有这类配件')
    fireEvent.submit(document.querySelector('.panel form') ?? document.body)
    expect(await screen.findByText(/这 30 天还可以退 6 次/)).toBeTruthy()
    expect(desk.arrivalsAt(declineTicket)).toEqual([{ ...onTicket, reason: '没有这类配件' }])
    press('回到列表')
    await waitFor(() => expect(addressNow()).toBe('/tickets'))
  })

  test('given it is too late, then the refusal is read out and nothing is lost', async () => {
    const desk = deskOf('outletManager', [aTicket({ status: 'dispatched', actions: ['decline'] })])
    desk.says[declineTicket.name] = () => refuse('DECLINE_TOO_LATE')
    showDesk(desk, { at: '/tickets/7K4902T' })
    await seeTicket('7K4-902-T')
    strike('b')
    typeInto(/为什么退/, '太远')
    fireEvent.submit(document.querySelector('.panel form') ?? document.body)
    expect((await screen.findByRole('alert')).textContent).toContain('已经过了退单的时间')
    expect(screen.getByLabelText<HTMLTextAreaElement>(/为什么退/).value).toBe('太远')
  })

  test('the dispatcher takes it back with a reason', async () => {
    const desk = deskOf('dispatcher', [
      aTicket({ status: 'dispatched', actions: ['dispatch', 'redispatch'] }),
    ])
    showDesk(desk, { at: '/tickets/7K4902T' })
    await seeTicket('7K4-902-T')
    strike('r')
    press('换一家更近的')
    fireEvent.submit(document.querySelector('.panel form') ?? document.body)
    await waitFor(() =>
      expect(desk.arrivalsAt(redispatchTicket)).toEqual([{ ...onTicket, reason: '换一家更近的' }]),
    )
  })

  test('given another product, when the agent amends it, then only what changed is sent', async () => {
    const desk = deskOf('agent', [aTicket({ status: 'accepted', actions: ['amend'] })])
    showDesk(desk, { at: '/tickets/7K4902T' })
    await seeTicket('7K4-902-T')
    strike('i')
    await choose('产品改成（没变就不选）', '新风')
    press('客户说产品不是这种')
    fireEvent.submit(document.querySelector('.panel form') ?? document.body)
    await waitFor(() =>
      expect(desk.arrivalsAt(amendTicket)).toEqual([
        { ...onTicket, product: { line: 'freshAir' }, reason: '客户说产品不是这种' },
      ]),
    )
  })
})

describe('the outlet’s day', () => {
  const today = chinaDay(Date.now())
  const day = (date: string) => ({
    date,
    technicians: [
      {
        technicianId: 'technician:1',
        name: '李建国',
        badgeNo: 'A1032',
        away: null,
        stops: [
          {
            ticketNo: '7K4902T',
            title: '取暖效果下降',
            region: '浙江省 杭州市 西湖区',
            contactName: '王**',
            half: 'morning' as const,
            assignedTo: null,
            distance: '3.2 公里',
            arriveAt: momentOf(date, '08:40'),
            beginAt: momentOf(date, '08:40'),
            endAt: momentOf(date, '09:40'),
          },
        ],
        leaveAt: momentOf(date, '08:20'),
        lunchAt: momentOf(date, '11:30'),
        backAt: momentOf(date, '10:00'),
        distance: '6.4 公里',
      },
      {
        technicianId: 'technician:2',
        name: '孙浩',
        badgeNo: 'A1047',
        away: '这天请假',
        stops: [],
        leaveAt: null,
        lunchAt: null,
        backAt: null,
        distance: '0 米',
      },
    ],
    unplanned: [
      {
        ticketNo: '9A0C3KT',
        title: '异常噪音',
        region: '浙江省 杭州市 滨江区',
        half: 'afternoon' as const,
        why: '排进去就来不及，要改时间或者加人。',
      },
    ],
  })

  test('order, times, lunch, who is away, and what has no place with why', async () => {
    const desk = deskOf('outletManager')
    desk.says[outletDayPlan.name] = ({ date }: { date: string }) => done(day(date))
    showDesk(desk, { at: '/day' })
    expect(await screen.findByText('08:40–09:40')).toBeTruthy()
    expect(screen.getByText(/08:20 出门，10:00 回到，11:30 吃饭/)).toBeTruthy()
    expect(screen.getByText(/还没安排师傅，这是建议/)).toBeTruthy()
    expect(screen.getByText('这天请假')).toBeTruthy()
    expect(screen.getByText(/排进去就来不及/)).toBeTruthy()
  })

  test('given l and h, then the next day and the one before; never before today', async () => {
    const desk = deskOf('outletManager')
    desk.says[outletDayPlan.name] = ({ date }: { date: string }) => done(day(date))
    showDesk(desk, { at: '/day' })
    await screen.findByText('08:40–09:40')
    strike('l')
    await waitFor(() => expect(desk.arrivalsAt(outletDayPlan)).toHaveLength(2))
    strike('h')
    strike('h')
    const asked = () => desk.arrivalsAt(outletDayPlan).map(({ date }) => String(date))
    await waitFor(() => expect(asked().at(-1)).toBe(today))
    expect(asked().every((date) => date >= today)).toBe(true)
  })

  test('given a year without a calendar, then it says so', async () => {
    const desk = deskOf('outletManager')
    desk.says[outletDayPlan.name] = () => refuse('CALENDAR_UNKNOWN')
    showDesk(desk, { at: '/day' })
    expect(await screen.findByText(/节假日安排还没公布/)).toBeTruthy()
  })
})

describe('the outlet’s technicians', () => {
  const technician = {
    technicianId: 'technician:1',
    rev: 2,
    name: '李建国',
    badgeNo: 'A1032',
    certificates: [
      { skill: 'repair:heater', label: '浴霸报修', until: '2035-12-31', expired: false },
      { skill: 'repair:cooler', label: '凉霸报修', until: '2026-06-30', expired: true },
    ],
    leave: [{ from: '2027-01-04', to: '2027-01-06' }],
    photoUrl: null,
    bound: false,
    inHand: 3,
  }
  const deskWith = (): FakeDesk => {
    const desk = deskOf('outletManager')
    desk.says[technicianList.name] = () => done({ technicians: [technician] })
    desk.says[setLeave.name] = () => done({ technician, visitsToMove: ['7K4902T'] })
    return desk
  }

  test('what they may do until when, what has lapsed, when they are off', async () => {
    showDesk(deskWith(), { at: '/technicians' })
    expect(await screen.findByText('浴霸报修')).toBeTruthy()
    expect(screen.getByText(/2026-06-30 已过期/)).toBeTruthy()
    expect(screen.getByText(/2027年1月4日 到/)).toBeTruthy()
  })

  test('given days off are taken away, then the rest of the list goes, and visits to move are named', async () => {
    const desk = deskWith()
    showDesk(desk, { at: '/technicians' })
    await screen.findByText('浴霸报修')
    press('去掉')
    await waitFor(() =>
      expect(desk.arrivalsAt(setLeave)).toEqual([
        { requestId: UUID, technicianId: 'technician:1', rev: 2, leave: [] },
      ]),
    )
    expect(await screen.findByText(/7K4-902-T/)).toBeTruthy()
  })

  test('a bind code is shown in two groups, with until when', async () => {
    const desk = deskWith()
    desk.says[issueBindCode.name] = () =>
      done({ code: '12345678', expiresAt: Date.now() + 86_400_000, name: '李建国', badgeNo: 'A1032' })
    showDesk(desk, { at: '/technicians' })
    await screen.findByText('浴霸报修')
    press('发绑定码')
    expect(await screen.findByText('1234 5678')).toBeTruthy()
  })
})
