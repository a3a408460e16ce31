import { errorCopy } from '@/contract/error-code'
import { staffTicketOpen } from '@/contract/staff/ticket'
import { CONSENT_VERSION } from '@/contract/ticket/report'
import { addDays, chinaDay } from '@/domain/time/china'
import { agent, FakeDesk } from './fake-desk'
import {
  addressNow,
  choose,
  clearDesk,
  fireEvent,
  screen,
  seeTicket,
  showDesk,
  strike,
  typeInto,
  waitFor,
} from './show-desk'

afterEach(clearDesk)

const openForm = async () => {
  const server = new FakeDesk([])
  showDesk(server)
  await screen.findByText('现在没有工单')
  strike('n')
  await screen.findByText('边听边填，点到别处也不会丢。')
  return server
}
const submit = () => fireEvent.submit(document.querySelector('.open-ticket form') ?? document.body)

/** Walks down the cascade, each level's column by column. */
const chooseRegion = async (...names: string[]) => {
  fireEvent.mouseDown(screen.getByLabelText('省市区'))
  for (const name of names) {
    fireEvent.click(await screen.findByText(name, { selector: '.ant-cascader-menu-item-content' }))
  }
}

const fillIn = async () => {
  typeInto('联系人', '王秀英')
  typeInto('手机号', '138 0013 8000')
  await choose('是来电人的', '父母')
  await chooseRegion('浙江省', '杭州市', '西湖区')
  typeInto('详细地址', '文三路 90 号 3 幢 502')
  await choose('上门时间', /^明天 下午/)
}

test('given a caller in danger, when the words were read out and all is filled in, then the whole report goes', async () => {
  const server = await openForm()
  await choose('故障现象', /一开就跳闸/)
  expect(await screen.findByText('先念给客户听')).toBeTruthy()
  await fillIn()
  fireEvent.click(screen.getByLabelText('念过了，客户同意'))
  submit()
  expect(await screen.findByText(errorCopy.SAFETY_NOT_CONFIRMED)).toBeTruthy()
  expect(server.arrivalsAt(staffTicketOpen)).toEqual([])

  fireEvent.click(screen.getByLabelText('客户说已经断电'))
  submit()
  await seeTicket('9A0-C3K-T')
  expect(addressNow()).toBe('/tickets/9A0C3KT')
  expect(server.arrivalsAt(staffTicketOpen)).toEqual([
    {
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      report: {
        kind: 'repair',
        product: { line: 'heater' },
        fault: { symptom: 'trips-breaker', description: '', tried: [], powerIsOff: true },
        mediaIds: [],
        address: {
          divisionCode: '330106',
          region: ['浙江省', '杭州市', '西湖区'],
          detail: '文三路 90 号 3 幢 502',
        },
        contact: { name: '王秀英', phone: '13800138000', relation: 'parent' },
        wish: { date: addDays(chinaDay(Date.now()), 1), half: 'afternoon' },
        consent: { version: CONSENT_VERSION, given: true },
      },
    },
  ])
})

test('given a harmless fault, when consent is asked for after all, then the report goes without a word on power', async () => {
  const server = await openForm()
  await choose('故障现象', /只吹冷风不热/)
  await fillIn()
  submit()
  expect(await screen.findByText(errorCopy.CONSENT_NEEDED)).toBeTruthy()
  expect(server.arrivalsAt(staffTicketOpen)).toEqual([])

  fireEvent.click(screen.getByLabelText('念过了，客户同意'))
  submit()
  await seeTicket('9A0-C3K-T')
  expect(server.arrivalsAt(staffTicketOpen)[0]).toMatchObject({
    report: { fault: { symptom: 'cold-wind-only', powerIsOff: false } },
  })
})

test('given the estimate was read out, when the caller says yes, then that very sum goes with the report', async () => {
  const server = await openForm()
  await choose('故障现象', /只吹冷风不热/)
  await fillIn()
  fireEvent.click(await screen.findByLabelText('念过了，客户同意最多 ¥318'))
  fireEvent.click(screen.getByLabelText('念过了，客户同意'))
  await waitFor(() =>
    expect(screen.getByLabelText('念过了，客户同意最多 ¥318')).toHaveProperty('checked', true),
  )
  server.refuseNext(staffTicketOpen, 'ESTIMATE_CHANGED')
  server.capFen = 40_000
  submit()
  fireEvent.click(await screen.findByLabelText('念过了，客户同意最多 ¥400'))
  submit()
  await seeTicket('9A0-C3K-T')
  expect(server.arrivalsAt(staffTicketOpen).map(({ agreedCapFen }) => agreedCapFen)).toEqual([31_800, 40_000])
})

test('given a half-written report, when one looks elsewhere and comes back, then it is as it was', async () => {
  await openForm()
  typeInto('联系人', '王秀英')
  fireEvent.click(screen.getByLabelText('关掉，回到列表'))
  await waitFor(() => expect(screen.queryByText('边听边填，点到别处也不会丢。')).toBeNull())
  strike('n')
  expect(await screen.findByLabelText('联系人')).toHaveProperty('value', '王秀英')
})

test('given somebody who may not open tickets, then there is no way to', async () => {
  const server = new FakeDesk([])
  server.staff = { ...agent, role: 'dispatcher' }
  showDesk(server)
  await screen.findByText('现在没有工单')
  expect(screen.queryByText('替客户开单')).toBeNull()
  strike('n')
  expect(addressNow()).toBe('/tickets')
})
