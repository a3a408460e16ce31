import { done, refuse } from '@/contract/result'
import type { StaffRole } from '@/contract/staff/account'
import {
  type ShelfRow,
  stockArrive,
  stockCheck,
  stockDecide,
  stockHistory,
  stockList,
  stockReceive,
  stockRequisitions,
} from '@/contract/staff/stock'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { MORNING } from './builders/staff-ticket'
import { agent, FakeDesk } from './fake-desk'
import { clearDesk, fireEvent, press, screen, showDesk, typeInto, waitFor } from './show-desk'

afterEach(clearDesk)

const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/)
const placeId = 'outlet:xihu'
const partId = 'heat-lamp-275'

const lamps: ShelfRow = {
  placeId,
  partId,
  name: '取暖灯泡 275 瓦',
  itemCode: '9W1',
  family: 'heat-lamp',
  onHand: 3,
  reserved: 1,
  free: 2,
  coming: 0,
  point: { reorderAt: 2, fillTo: 8, by: 'hand' },
  suggested: 6,
  reservations: [{ reservationId: 'ticket:7K4902T:4', quantity: 1, ticketNo: '7K4902T', at: MORNING }],
}

const deskOf = (role: StaffRole, change: Partial<ReturnType<typeof listed>> = {}): FakeDesk => {
  const desk = new FakeDesk([])
  desk.staff = { ...agent, role, name: '徐芳', place: '西湖网点' }
  desk.says[stockList.name] = () => done({ ...listed(), ...change })
  desk.says[stockHistory.name] = () =>
    done({
      entries: [
        { seq: 2, at: MORNING, words: '预留 1 件', change: 0, ticketNo: '7K4902T' },
        { seq: 1, at: MORNING, words: '入库 3 件，来自总部', change: 3, ticketNo: null },
      ],
      next: null,
    })
  return desk
}

const listed = () => {
  const place = { placeId, kind: 'outlet' as const, name: '西湖网点' }
  const van = { placeId: 'van:li', kind: 'van' as const, name: '李建国的车（A1032）' }
  const parts = [
    { partId, name: lamps.name, itemCode: lamps.itemCode },
    { partId: 'remote-6', name: '六键遥控器', itemCode: '9R1' },
  ]
  return {
    places: [place, van],
    place,
    shelves: [lamps],
    parcels: [] as { transferId: string }[],
    targets: [van],
    parts,
  }
}

describe('a storekeeper’s shelves', () => {
  test('given a shelf, then it says what is there, what is kept, and what to ask for; opened, for whom and since when', async () => {
    showDesk(deskOf('outletManager'), { at: '/stock' })
    const name = await screen.findByText(lamps.name, { selector: 'button' })
    expect(screen.getByText('剩 2 补到 8')).toBeTruthy()
    fireEvent.click(name)
    expect(await screen.findByText('入库 3 件，来自总部', { exact: false })).toBeTruthy()
    expect(screen.getByText(sayTicketNo('7K4902T'), { selector: 'a' })).toBeTruthy()
  })

  test('given four came, then they are entered once, and a refusal is said beside the form', async () => {
    const desk = deskOf('outletManager')
    desk.says[stockReceive.name] = () => done({ shelf: { ...lamps, onHand: 7 } })
    showDesk(desk, { at: '/stock' })
    fireEvent.click(await screen.findByText(lamps.name, { selector: 'button' }))
    const panel = (await screen.findByLabelText('办理')).querySelector('form')
    const within = (label: string): HTMLElement => {
      const field = screen.getAllByLabelText(label).find((one) => panel?.contains(one))
      if (field === undefined) throw new Error(`no ${label}`)
      return field
    }
    desk.refuseNext(stockReceive, 'PART_UNKNOWN')
    fireEvent.change(within('几件'), { target: { value: '4' } })
    fireEvent.change(within('哪里来的'), { target: { value: '总部发货' } })
    fireEvent.submit(panel ?? document.body)
    expect(await screen.findByText('目录里没有这种配件', { exact: false })).toBeTruthy()
    fireEvent.submit(panel ?? document.body)
    expect(await screen.findByText('入库了。')).toBeTruthy()
    expect(desk.arrivalsAt(stockReceive).at(-1)).toEqual({
      requestId: UUID,
      placeId,
      partId,
      quantity: 4,
      source: '总部发货',
    })
  })

  test('given a parcel, then what was really in it is entered', async () => {
    const parcel = {
      transferId: 'transfer-1',
      partId,
      name: lamps.name,
      quantity: 5,
      fromName: '浙江调度中心仓库',
      sentAt: MORNING,
      expectedOn: null,
      ticketNo: '7K4902T',
    }
    const desk = deskOf('outletManager', { parcels: [parcel] })
    desk.says[stockArrive.name] = () => done({ shelf: lamps, ticketNo: '7K4902T' })
    showDesk(desk, { at: '/stock' })
    expect(await screen.findByText(`工单 ${sayTicketNo('7K4902T')} 在等`, { exact: false })).toBeTruthy()
    typeInto('收到', '4')
    press('收货')
    await waitFor(() => expect(desk.arrivalsAt(stockArrive)).toHaveLength(1))
    expect(desk.arrivalsAt(stockArrive)[0]).toEqual({ requestId: UUID, transferId: 'transfer-1', arrived: 4 })
  })

  test('given the book differs from the shelf, then a person reads where', async () => {
    const desk = deskOf('outletManager')
    const fault = {
      partId,
      name: lamps.name,
      stored: 9,
      computed: 4,
      words: '账面 9 件，逐笔加起来是 4 件。',
    }
    desk.says[stockCheck.name] = () => done({ shelves: 1, entries: 3, faults: [fault] })
    showDesk(desk, { at: '/stock' })
    await screen.findByText(lamps.name, { selector: 'button' })
    press('核对账本')
    expect(await screen.findByText('账面 9 件，逐笔加起来是 4 件。', { exact: false })).toBeTruthy()
  })

  test('given the net is away, then it says so and offers to try again', async () => {
    const desk = deskOf('dispatcher')
    desk.says[stockList.name] = () => refuse('UNAVAILABLE')
    showDesk(desk, { at: '/stock' })
    expect(await screen.findByText('暂时连不上服务')).toBeTruthy()
  })
})

test('a dispatcher approves what an outlet asks for, with the day on which it can be there', async () => {
  const desk = deskOf('dispatcher')
  const requisition = {
    requisitionId: 'requisition-1',
    rev: 1,
    outletName: '西湖网点',
    partId,
    partName: lamps.name,
    quantity: 5,
    ticketNo: '7K4902T',
    at: MORNING,
    status: 'asked' as const,
    words: '等仓库答复',
    expectedOn: '2026-11-27',
    atCentre: 9,
    readyOn: '2026-11-27',
    steps: ['approve', 'refuse'] as const,
  }
  desk.says[stockRequisitions.name] = () => done({ requisitions: [requisition], mayAsk: false })
  desk.says[stockDecide.name] = () =>
    done({ requisition: { ...requisition, status: 'approved', steps: ['send'] } })
  showDesk(desk, { at: '/stock' })
  fireEvent.click(await screen.findByText('申领'))
  expect(await screen.findByText('仓库可用 9 件', { exact: false })).toBeTruthy()
  press('批准')
  typeInto('批几件', '3')
  press('确定批准')
  await waitFor(() => expect(desk.arrivalsAt(stockDecide)).toHaveLength(1))
  expect(desk.arrivalsAt(stockDecide)[0]).toEqual({
    requestId: UUID,
    requisitionId: 'requisition-1',
    rev: 1,
    command: { type: 'approve', quantity: 3, promisedOn: '2026-11-27' },
  })
})
