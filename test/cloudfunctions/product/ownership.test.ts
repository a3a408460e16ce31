import {
  productGet,
  productGiveUp,
  productList,
  productOffer,
  productRegister,
  productRename,
  productTakeOver,
  productWithdraw,
} from '@/contract/customer/product'
import { lookAtProduct, releaseProduct } from '@/contract/staff/product'
import { aRequestId } from '../../builders/request-id'
import { aSerial } from '../../builders/serial'
import { aGround, type Caller, type Ground } from '../ground/ground'
import { layBatch, registered, registering } from './given'

jest.setTimeout(60_000)

let ground: Ground
let wang: Caller
let chen: Caller
let zhou: Caller
beforeAll(async () => {
  ground = await aGround()
  await layBatch(ground)
  wang = ground.customer('wang')
  chen = ground.customer('chen')
  zhou = ground.customer('zhou')
})
afterAll(() => ground.close())

let run = 500
const aFreshSerial = () => aSerial({ run: run++ })

const namesOf = async (caller: Caller): Promise<string[]> => {
  const answer = await caller.call(productList, {})
  return answer.ok ? answer.data.products.map(({ productId }) => productId) : []
}

const offered = async (caller: Caller, productId: string): Promise<string> => {
  const answer = await caller.call(productOffer, { requestId: aRequestId(), productId })
  if (!answer.ok || answer.data.offer === null) throw new Error('not offered')
  return answer.data.offer.code
}

const takingOver = (caller: Caller, handoverCode: string, serialNo?: string) =>
  caller.call(productTakeOver, {
    requestId: aRequestId(),
    handoverCode,
    ...(serialNo === undefined ? {} : { serialNo }),
  })

describe('registering', () => {
  test('by number fills in what it is, and puts it into the list', async () => {
    const serialNo = aFreshSerial()
    const product = await registered(wang, serialNo, '主卫')
    expect(product).toMatchObject({
      serialNo,
      model: 'Q360',
      line: 'heater',
      producedIn: '2026-03',
      serialIs: 'genuine',
      place: '主卫',
      earlier: [],
      offer: null,
    })
    expect(await namesOf(wang)).toContain(product.productId)
    expect(await namesOf(chen)).not.toContain(product.productId)
  })

  test('twice is no mistake: it is theirs, once', async () => {
    const serialNo = aFreshSerial()
    const first = await registered(wang, serialNo)
    const again = await registered(wang, serialNo)
    expect(again.productId).toBe(first.productId)
    expect((await namesOf(wang)).filter((id) => id === first.productId)).toHaveLength(1)
  })

  test('at the same time by two people makes it one’s', async () => {
    const serialNo = aFreshSerial()
    const answers = await Promise.all([registering(wang, serialNo), registering(chen, serialNo)])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    const refused = answers.find(({ ok }) => !ok)
    expect(refused).toMatchObject({ code: 'OWNERSHIP_REFUSED', message: expect.stringContaining('别人名下') })
  })

  test('what production has not recorded is taken, doubted, and lost nowhere', async () => {
    const product = await registered(wang, aSerial({ producedIn: '2026-05' }))
    expect(product).toMatchObject({ serialIs: 'doubtful', model: 'Q360' })
  })

  test.each([
    ['a slip of the pen', () => aFreshSerial().slice(0, -1).padEnd(18, 'Y'), /对不上/],
    ['a foreign link', () => `https://fake.example/p/${aFreshSerial()}`, /不是我们的网站/],
    ['no number at all', () => '看不清', /没认出编号/],
  ])('with %s is refused with the reason', async (_, boxCode, words) => {
    const answer = await registering(wang, boxCode())
    expect(answer).toMatchObject({ code: 'SERIAL_REFUSED', message: expect.stringMatching(words) })
  })

  test('by model needs no number; a model that does not exist is refused', async () => {
    const byHand = (model: string) =>
      chen.call(productRegister, {
        requestId: aRequestId(),
        product: { by: 'hand', line: 'unknown', model },
      })
    expect(await byHand('q360')).toMatchObject({
      ok: true,
      data: { serialNo: null, model: 'Q360', line: 'heater', serialIs: 'unchecked' },
    })
    expect(await byHand('Q999')).toMatchObject({ code: 'MODEL_UNKNOWN' })
  })
})

describe("the owner's list", () => {
  test('is theirs to name and to shorten; what is removed is free for the next', async () => {
    const serialNo = aFreshSerial()
    const { productId } = await registered(wang, serialNo)
    await wang.call(productRename, { requestId: aRequestId(), productId, place: '爸妈家' })
    expect(await wang.call(productGet, { productId })).toMatchObject({ data: { place: '爸妈家' } })
    expect(await chen.call(productGet, { productId })).toMatchObject({ code: 'PRODUCT_NOT_FOUND' })
    await wang.call(productGiveUp, { requestId: aRequestId(), productId })
    expect(await namesOf(wang)).not.toContain(productId)
    expect(await registered(chen, serialNo)).toMatchObject({ productId, place: null })
  })
})

describe('handing over', () => {
  test('the code makes it the next one’s, and its room is not told', async () => {
    const { productId } = await registered(wang, aFreshSerial(), '奶奶的卫生间')
    const code = await offered(wang, productId)
    expect(await takingOver(chen, code)).toMatchObject({ ok: true, data: { productId, place: null } })
    expect(await namesOf(wang)).not.toContain(productId)
    expect(await takingOver(zhou, code)).toMatchObject({ code: 'OWNERSHIP_REFUSED' })
    const history = await ground.db
      .collection('productEvents')
      .where({ productId })
      .orderBy('at', 'asc')
      .get()
    expect(JSON.stringify(history.data)).not.toContain('openid')
    expect((history.data as { type: string }[]).map(({ type }) => type)).toEqual([
      'registered',
      'offered',
      'handedOver',
    ])
  })

  test('a code that was taken back, or replaced by another, leads nowhere', async () => {
    const { productId } = await registered(wang, aFreshSerial())
    const first = await offered(wang, productId)
    const second = await offered(wang, productId)
    expect(await takingOver(chen, first)).toMatchObject({ code: 'OWNERSHIP_REFUSED' })
    await wang.call(productWithdraw, { requestId: aRequestId(), productId })
    expect(await takingOver(chen, second)).toMatchObject({ code: 'OWNERSHIP_REFUSED' })
    expect(await namesOf(wang)).toContain(productId)
  })

  test('a code that has lapsed is refused with the reason', async () => {
    const { productId } = await registered(wang, aFreshSerial())
    const code = await offered(wang, productId)
    await ground.db
      .collection('products')
      .doc(productId)
      .update({ 'ownership.until': Date.now() - 1 })
    expect(await takingOver(chen, code)).toMatchObject({ message: expect.stringContaining('过期') })
    expect(await wang.call(productGet, { productId })).toMatchObject({ data: { offer: null } })
  })

  test('guessing is locked, for the guesser as for the product', async () => {
    const serialNo = aFreshSerial()
    const { productId } = await registered(wang, serialNo)
    const code = await offered(wang, productId)
    const wrong = code === '00000000' ? '00000001' : '00000000'
    // whatever was tried before counts as well
    for (let at = 0; at < 5; at++) await takingOver(zhou, wrong, serialNo)
    expect(await takingOver(zhou, code, serialNo)).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    expect(await namesOf(zhou)).not.toContain(productId)
  })

  test('by two at once makes it one’s', async () => {
    const { productId } = await registered(wang, aFreshSerial())
    await ground.db
      .collection('limits')
      .where({ count: ground.db.command.gt(0) })
      .remove()
    const code = await offered(wang, productId)
    const answers = await Promise.all([takingOver(chen, code), takingOver(zhou, code)])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})

describe('where the last owner can’t be asked', () => {
  test('an agent who has seen the papers frees it for the next one, and what was seen is kept', async () => {
    const serialNo = aFreshSerial()
    const { productId } = await registered(wang, serialNo, '老房子')
    const agent = await ground.staff('agent')
    const release = (boxCode: string) =>
      agent.call(releaseProduct, { requestId: aRequestId(), boxCode, reason: '看过购房合同' })
    expect(await release(serialNo)).toEqual({ ok: true, data: {} })
    expect(await namesOf(wang)).not.toContain(productId)
    expect(await registered(chen, serialNo)).toMatchObject({ productId, place: null })
    expect(await agent.call(lookAtProduct, { boxCode: serialNo })).toMatchObject({
      data: { history: [{}, { words: '凭证明解除了登记（看过购房合同）' }, {}] },
    })
    expect(await release(aFreshSerial())).toMatchObject({ code: 'PRODUCT_NOT_FOUND' })
    expect(await release('1'.repeat(18))).toMatchObject({ code: 'PRODUCT_NOT_FOUND' })
  })
})

test('a list is full some day, and says so', async () => {
  for (let at = (await namesOf(zhou)).length; at < 30; at++) await registered(zhou, aFreshSerial())
  expect(await registering(zhou, aFreshSerial())).toMatchObject({ code: 'PRODUCTS_TOO_MANY' })
})
