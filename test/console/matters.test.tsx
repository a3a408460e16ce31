import { done } from '@/contract/result'
import { staffDeskAct, staffDeskGet, staffDeskList } from '@/contract/staff/desk'
import { type FindingView, warrantyFindings, warrantySettle } from '@/contract/staff/warranty'
import { aDeskDetail, DESK_NO } from '../builders/desk-detail'
import { aQualityOfficer, mei } from '../builders/people'
import { MORNING } from './builders/staff-ticket'
import { agent, FakeDesk } from './fake-desk'
import { clearDesk, fireEvent, screen, showDesk, typeInto, waitFor } from './show-desk'

afterEach(clearDesk)

const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/)

const quality = (): FakeDesk => {
  const desk = new FakeDesk([])
  desk.staff = { ...agent, role: 'quality', staffId: aQualityOfficer.staffId }
  desk.says[warrantyFindings.name] = () => done({ findings: [] })
  return desk
}

const asStaff = (steps: Parameters<typeof aDeskDetail>[1] = []) =>
  aDeskDetail(aQualityOfficer, steps, MORNING)

test('given an appeal, then a quality officer takes it and keeps to the verdict, with a reason', async () => {
  const desk = quality()
  let matter = asStaff()
  desk.says[staffDeskList.name] = () => done({ rows: [matter], next: null, kinds: ['warranty'] })
  desk.says[staffDeskGet.name] = () => done(matter)
  desk.says[staffDeskAct.name] = ({ action }: { action: string }) => {
    matter = asStaff(
      action === 'take'
        ? [[aQualityOfficer, 'take']]
        : [
            [aQualityOfficer, 'take'],
            [aQualityOfficer, 'uphold'],
          ],
    )
    return done(matter)
  }
  showDesk(desk, { at: `/matters/${DESK_NO}` })
  fireEvent.click(await screen.findByRole('button', { name: '我来看' }))
  fireEvent.click(await screen.findByRole('button', { name: '维持原结论' }))
  const send = screen.getAllByRole('button', { name: '维持原结论' }).at(-1)
  expect(send?.hasAttribute('disabled')).toBe(true)
  typeInto('原因（客户会看到）', '发票上是另一台')
  if (send) fireEvent.click(send)
  await waitFor(() => expect(screen.getAllByText(/有结果了/).length).toBeGreaterThan(0))
  expect(desk.arrivalsAt(staffDeskAct)).toEqual([
    { requestId: UUID, ticketNo: DESK_NO, rev: 1, action: 'take', words: '' },
    { requestId: UUID, ticketNo: DESK_NO, rev: 2, action: 'uphold', words: '发票上是另一台' },
  ])
})

test('what the customer wrote is shown as text', async () => {
  const desk = quality()
  const matter = { ...aDeskDetail(aQualityOfficer, [], MORNING), said: '<img src=x onerror=alert(1)>' }
  desk.says[staffDeskList.name] = () => done({ rows: [], next: null, kinds: [] })
  desk.says[staffDeskGet.name] = () => done(matter)
  showDesk(desk, { at: `/matters/${DESK_NO}` })
  expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeTruthy()
})

test('given an objection, then whoever answered has no button to answer again', async () => {
  const desk = quality()
  desk.says[staffDeskList.name] = () => done({ rows: [], next: null, kinds: [] })
  desk.says[staffDeskGet.name] = () =>
    done(
      asStaff([
        [aQualityOfficer, 'take'],
        [aQualityOfficer, 'uphold'],
        [mei, 'object'],
      ]),
    )
  showDesk(desk, { at: `/matters/${DESK_NO}` })
  await screen.findByRole('button', { name: '记一笔' })
  expect(screen.queryByRole('button', { name: '我来看' })).toBeNull()
})

test('given a technician found a cause, then the quality team settles it with a reason', async () => {
  const desk = quality()
  const finding: FindingView = {
    findingId: 'finding:1',
    ticketNo: DESK_NO,
    exclusion: 'misuse',
    words: '电压 268 伏',
    productName: '主卫 浴霸',
    by: '李建国',
    at: MORNING,
    standing: 'outlet',
    media: [],
  }
  let findings = [finding]
  desk.says[staffDeskList.name] = () => done({ rows: [], next: null, kinds: [] })
  desk.says[warrantyFindings.name] = () => done({ findings })
  desk.says[warrantySettle.name] = () => {
    findings = []
    return done({ ...finding, standing: 'refuted' })
  }
  showDesk(desk, { at: '/matters' })
  await screen.findByText(/电压 268 伏/)
  typeInto(/核实的原因/, '再测是 226 伏')
  fireEvent.click(screen.getByRole('button', { name: '不成立' }))
  await waitFor(() => expect(screen.queryByText(/电压 268 伏/)).toBeNull())
  expect(desk.arrivalsAt(warrantySettle)).toEqual([
    { requestId: UUID, findingId: 'finding:1', standing: 'refuted', reason: '再测是 226 伏' },
  ])
})
