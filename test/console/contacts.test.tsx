import { done } from '@/contract/result'
import type { StaffRole } from '@/contract/staff/account'
import { type CallBackRow, callBackDone, callBackList, takeCallBack } from '@/contract/staff/hotline'
import { type FakeRow, fakeList, settleFake } from '@/contract/staff/official'
import { dropInList, settleDropIn } from '@/contract/staff/outlet'
import { MORNING } from './builders/staff-ticket'
import { agent, FakeDesk } from './fake-desk'
import { clearDesk, fireEvent, screen, showDesk, typeInto, waitFor } from './show-desk'

afterEach(clearDesk)

const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/)

const deskOf = (role: StaffRole): FakeDesk => {
  const desk = new FakeDesk([])
  desk.staff = { ...agent, role }
  return desk
}

const waiting: CallBackRow = {
  callBackId: 'callBack:1',
  rev: 1,
  phone: '199****1111',
  mine: false,
  takenBy: null,
  state: 'waiting',
  askedAt: MORNING,
  window: null,
  dueAt: MORNING,
  untilAt: MORNING + 3_600_000,
  tries: 0,
}
const taken: CallBackRow = {
  ...waiting,
  rev: 2,
  phone: '19900001111',
  mine: true,
  state: 'taken',
  takenBy: '林晓',
}

const fake: FakeRow = {
  fakeId: 'fake:1',
  kind: 'number',
  value: '400-999-1234',
  words: '<b>要我先转账</b>',
  harmed: true,
  at: MORNING,
  rev: 1,
  alike: 3,
  settled: null,
  media: [],
}

test('given somebody waits to be called, then an agent takes it, sees the number, and says what came of it', async () => {
  const desk = deskOf('agent')
  let rows: CallBackRow[] = [waiting]
  desk.says[callBackList.name] = () => done({ now: MORNING + 1, rows })
  desk.says[takeCallBack.name] = () => {
    rows = [taken]
    return done(taken)
  }
  desk.says[callBackDone.name] = () => {
    rows = []
    return done({ ...taken, state: 'reached' })
  }
  showDesk(desk, { at: '/call-backs' })
  fireEvent.click(await screen.findByRole('button', { name: '接下 199****1111' }))
  expect(await screen.findByText('199 0000 1111')).toBeTruthy()
  expect(desk.arrivalsAt(takeCallBack)).toEqual([{ requestId: UUID, callBackId: 'callBack:1', rev: 1 }])
  typeInto('说了什么（选填）', '问保修，答好了')
  fireEvent.click(screen.getByRole('button', { name: '打通了' }))
  expect(await screen.findByText('没有人在等')).toBeTruthy()
  expect(desk.arrivalsAt(callBackDone)).toEqual([
    { requestId: UUID, callBackId: 'callBack:1', rev: 2, outcome: 'reached', note: '问保修，答好了' },
  ])
})

test('given a colleague was faster, then it says so and the line stays', async () => {
  const desk = deskOf('agent')
  desk.says[callBackList.name] = () => done({ now: MORNING + 1, rows: [waiting] })
  desk.refuseNext(takeCallBack, 'CALL_BACK_TAKEN')
  showDesk(desk, { at: '/call-backs' })
  fireEvent.click(await screen.findByRole('button', { name: '接下 199****1111' }))
  expect(await screen.findByText(/同事刚接下了这个回电/)).toBeTruthy()
})

test('given a reported fake, then its words stand as text, and no ruling goes without a sentence for the customer', async () => {
  const desk = deskOf('quality')
  desk.says[fakeList.name] = () => done({ rows: [fake], next: null })
  desk.says[settleFake.name] = () => done({ ...fake, rev: 2 })
  showDesk(desk, { at: '/fakes' })
  expect(await screen.findByText('<b>要我先转账</b>')).toBeTruthy()
  expect(screen.getByText('给过钱或验证码')).toBeTruthy()
  const rule = screen.getByRole('button', { name: '确认是假冒' }) as HTMLButtonElement
  expect(rule.disabled).toBe(true)
  typeInto('告诉举报人的一句话', '打过去核实了')
  fireEvent.click(rule)
  await waitFor(() =>
    expect(desk.arrivalsAt(settleFake)).toEqual([
      { requestId: UUID, fakeId: 'fake:1', rev: 1, outcome: 'fake', note: '打过去核实了' },
    ]),
  )
})

test('given numbers for the counter, then its manager says who came', async () => {
  const desk = deskOf('outletManager')
  const dropIn = {
    dropInId: 'dropIn:1',
    outletId: 'outlet-xihu',
    outletName: '西湖网点',
    date: '2026-03-14',
    half: 'morning' as const,
    number: '上 1',
    what: '换灯泡',
    state: 'waiting' as const,
  }
  desk.says[dropInList.name] = () => done({ rows: [dropIn] })
  desk.says[settleDropIn.name] = () => done({ ...dropIn, state: 'came' })
  showDesk(desk, { at: '/drop-ins' })
  fireEvent.click(await screen.findByRole('button', { name: '上 1 来过了' }))
  await waitFor(() =>
    expect(desk.arrivalsAt(settleDropIn)).toEqual([
      { requestId: UUID, dropInId: 'dropIn:1', outcome: 'came' },
    ]),
  )
})
