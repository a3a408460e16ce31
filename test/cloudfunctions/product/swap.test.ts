import { productGet, productOpen } from '@/contract/customer/product'
import { lookAtProduct, swapProduct } from '@/contract/staff/product'
import { chinaDay } from '@/domain/time/china'
import { aRequestId } from '../../builders/request-id'
import { aSerial } from '../../builders/serial'
import { aGround, type Caller, type Ground } from '../ground/ground'
import { layIn } from '../ground/lay-in'
import { layBatch, registered, registering } from './given'

jest.setTimeout(60_000)

let ground: Ground
let technician: Caller
beforeAll(async () => {
  ground = await aGround()
  await layBatch(ground)
  await layBatch(ground, 'H27', '2023-08')
  technician = await ground.staff('technician')
})
afterAll(() => ground.close())

let run = 900
const aFreshSerial = () => aSerial({ run: run++ })

const swapping = (by: Caller, ticketNo: string, fromCode: string, toCode: string) =>
  by.call(swapProduct, { requestId: aRequestId(), ticketNo, fromCode, toCode })

test('a swap keeps the owner, the id and the lineage; both numbers lead there', async () => {
  const wang = ground.customer('wang')
  const [old, next] = [aFreshSerial(), aFreshSerial()]
  const { productId } = await registered(wang, old, '主卫')
  const { ticketNo } = await layIn(ground, 'onSite', { of: 'wang' })

  expect(await swapping(technician, ticketNo, old, next)).toMatchObject({
    ok: true,
    data: { serialNo: next },
  })

  const earlier = [{ serialNo: old, producedIn: '2026-03', swappedOn: chinaDay(Date.now()) }]
  expect(await wang.call(productGet, { productId })).toMatchObject({
    data: { productId, serialNo: next, place: '主卫', earlier },
  })
  const byNext = await wang.call(productOpen, { boxCode: next })
  expect(byNext).toMatchObject({ data: { registered: 'yours', productId, isSwappedOut: false } })
  expect(await wang.call(productOpen, { boxCode: old })).toMatchObject({ data: { isSwappedOut: true } })
  expect(await registering(ground.customer('chen'), old)).toMatchObject({
    code: 'SERIAL_REFUSED',
    message: expect.stringContaining('换机'),
  })
  const looked = await (await ground.staff('agent')).call(lookAtProduct, { boxCode: old })
  expect(looked).toMatchObject({ data: { swappedFor: next, earlier } })

  const third = aFreshSerial()
  expect(await swapping(technician, ticketNo, next, third)).toMatchObject({ ok: true })
  const after = await wang.call(productGet, { productId })
  expect(after.ok && after.data.earlier.map(({ serialNo }) => serialNo)).toEqual([old, next])
})

test('a swap of what nobody registered is kept for whoever registers it', async () => {
  const [old, next] = [aFreshSerial(), aFreshSerial()]
  const { ticketNo } = await layIn(ground, 'onSite', { of: 'wang' })
  await swapping(technician, ticketNo, old, next)
  expect(await registered(ground.customer('wang'), next)).toMatchObject({
    serialNo: next,
    earlier: [{ serialNo: old }],
  })
})

test.each([
  ['the same number', () => Array(2).fill(aFreshSerial()) as [string, string], /同一个编号/],
  ['another line', () => [aFreshSerial(), aSerial({ itemCode: 'F15' })] as [string, string], /同一类/],
  ['a number nobody made', () => [aFreshSerial(), '1'.repeat(18)] as [string, string], /对不上|验真/],
])('%s is refused with the reason', async (_, numbers, words) => {
  const { ticketNo } = await layIn(ground, 'onSite', { of: 'wang' })
  const [old, next] = numbers()
  const answer = await swapping(technician, ticketNo, old, next)
  expect(answer).toMatchObject({ code: 'SWAP_REFUSED', message: expect.stringMatching(words) })
})

test('what was swapped once is not swapped again, and one in use is not put up elsewhere', async () => {
  const { ticketNo } = await layIn(ground, 'onSite', { of: 'wang' })
  const [old, next, other] = [aFreshSerial(), aFreshSerial(), aFreshSerial()]
  await swapping(technician, ticketNo, old, next)
  expect(await swapping(technician, ticketNo, old, other)).toMatchObject({
    message: expect.stringContaining('已经换走'),
  })
  expect(await swapping(technician, ticketNo, other, next)).toMatchObject({
    message: expect.stringContaining('另一次换机'),
  })
  const hers = aFreshSerial()
  await registered(ground.customer('chen'), hers)
  expect(await swapping(technician, ticketNo, next, hers)).toMatchObject({
    message: expect.stringContaining('别人名下'),
  })
})

test("a ticket is no way to another customer's product, nor is somebody else's ticket", async () => {
  const hers = aFreshSerial()
  await registered(ground.customer('chen'), hers)
  const { ticketNo } = await layIn(ground, 'onSite', { of: 'wang' })
  expect(await swapping(technician, ticketNo, hers, aFreshSerial())).toMatchObject({
    code: 'PRODUCT_NOT_FOUND',
  })
  const elsewhere = await ground.staff('technician-elsewhere')
  expect(await swapping(elsewhere, ticketNo, aFreshSerial(), aFreshSerial())).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('before anybody was named for the visit nothing is swapped', async () => {
  const { ticketNo } = await layIn(ground, 'dispatched', { of: 'wang' })
  const manager = await ground.staff('manager')
  expect(await swapping(manager, ticketNo, aFreshSerial(), aFreshSerial())).toMatchObject({
    code: 'NOT_IN_THIS_STATE',
  })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
