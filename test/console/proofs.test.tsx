import { done, refuse } from '@/contract/result'
import { type ProofDetail, proofGet, proofQueue, proofRule } from '@/contract/staff/proof'
import { aReading } from '../domain/proof/readings'
import { MORNING } from './builders/staff-ticket'
import { agent, FakeDesk } from './fake-desk'
import { clearDesk, press, screen, showDesk, typeInto, waitFor } from './show-desk'

afterEach(clearDesk)

const detail: ProofDetail = {
  proofId: 'proof:1',
  productId: 'product:1',
  kind: 'invoice',
  state: 'queued',
  words: '收到了。',
  picture: { kind: 'image', url: 'https://cos.example/a.jpg' },
  reading: aReading(),
  unread: null,
  entry: {
    paper: 'digitalOrdinary',
    invoiceCode: null,
    number: '24332000000012345678',
    day: '2025-03-14',
    amountFen: 113_000,
    seller: '杭州家和电器有限公司',
    model: null,
  },
  unsure: [],
  holds: ['changedByHand', 'usedElsewhere'],
  ruling: null,
  createdAt: MORNING,
  keptUntil: null,
  rev: 3,
  product: {
    serialNo: null,
    line: 'heater',
    model: 'Q360',
    name: '智能风暖浴霸',
    producedIn: null,
    serialIs: 'unchecked',
  },
  related: [
    {
      proofId: 'proof:0',
      kind: 'invoice',
      productName: '轻薄风暖浴霸',
      serialNo: 'H363C000FCK6RX16WN',
      day: '2024-03-14',
      because: 'sameNumber',
    },
  ],
}

const aDesk = () => {
  const desk = new FakeDesk()
  desk.staff = { ...agent, role: 'quality' }
  const row = {
    proofId: 'proof:1',
    kind: 'invoice',
    productName: '智能风暖浴霸',
    day: '2025-03-14',
    holds: detail.holds,
    since: MORNING,
  }
  desk.says[proofQueue.name] = () => done({ rows: [row], next: null, waiting: 1 })
  desk.says[proofGet.name] = () => done(detail)
  desk.says[proofRule.name] = () =>
    done({
      ...detail,
      rev: 4,
      state: 'ruled',
      ruling: { outcome: 'confirmed', reason: '看得清。', at: MORNING },
    })
  return desk
}

test('given a proof waits, the quality team sees why, what the machine read instead, and what it is held against', async () => {
  showDesk(aDesk(), { at: '/proofs/proof:1' })
  expect(await screen.findByText(/机器读到的是 2024-03-14，把握 99%/)).toBeTruthy()
  expect(screen.getAllByText('有一项本来读得清楚，后来改过，要请工作人员对着图片看一下。').length).toBe(2)
  expect(screen.getByText(/同一个号码：轻薄风暖浴霸 H363C000FCK6RX16WN的发票，2024-03-14/)).toBeTruthy()
  expect(screen.getByAltText('客户拍的凭证').getAttribute('src')).toBe('https://cos.example/a.jpg')
})

test('a ruling goes with the corrected day, the version that was looked at, and a reason', async () => {
  const desk = aDesk()
  showDesk(desk, { at: '/proofs/proof:1' })
  await screen.findByText(/机器读到的是/)
  typeInto('开票日期', '2024年3月14日')
  typeInto('原因（客户会看到）', '看得清。')
  press('定下来')
  await waitFor(() => expect(desk.arrivalsAt(proofRule)).toHaveLength(1))
  expect(desk.arrivalsAt(proofRule)[0]).toMatchObject({
    proofId: 'proof:1',
    rev: 3,
    ruling: 'confirmed',
    facts: { day: '2024-03-14', number: '24332000000012345678' },
    reason: '看得清。',
  })
})

test('given a colleague was faster, it is said and nothing is overwritten', async () => {
  const desk = aDesk()
  desk.says[proofRule.name] = () => refuse('PROOF_CHANGED')
  showDesk(desk, { at: '/proofs/proof:1' })
  await screen.findByText(/机器读到的是/)
  typeInto('原因（客户会看到）', '看得清。')
  press('定下来')
  expect(await screen.findByText('这张凭证刚刚有了变化。已为您刷新，请核对后再操作。')).toBeTruthy()
})
