import { productOpen } from '@/contract/customer/product'
import { lookAtProduct } from '@/contract/staff/product'
import { parts2026 } from '@/domain/catalogue/parts-2026'
import { checkSymbol } from '@/domain/serial/alphabet'
import { linkOf, sceneOf } from '@/domain/serial/box-code'
import { aSerial } from '../../builders/serial'
import { allOf } from '../ground/dump'
import { aGround, type Ground } from '../ground/ground'
import { layBatch, registered } from './given'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
  await layBatch(ground)
})
afterAll(() => ground.close())

let run = 100
const aFreshSerial = () => aSerial({ run: run++ })

const opened = async (who: 'wang' | 'chen' | 'zhou', boxCode: string, divisionCode?: string) => {
  const answer = await ground
    .customer(who)
    .call(productOpen, { boxCode, ...(divisionCode === undefined ? {} : { divisionCode }) })
  if (!answer.ok) throw new Error(answer.message)
  return answer.data
}

const asGuest = async (boxCode: string, address = '203.0.113.7') => {
  const answer = await fetch(`${ground.host.url}/fn/customer`, {
    method: 'POST',
    headers: { 'x-real-ip': address },
    body: JSON.stringify({ endpoint: 'product.open', request: { boxCode } }),
  })
  return (await answer.json()) as { ok: boolean; code?: string; data?: Record<string, unknown> }
}

describe('a number of ours', () => {
  test.each([
    ['its link', (serialNo: string) => linkOf(serialNo, ground.host.url)],
    ['its scene', sceneOf],
    ['its scene as WeChat hands it over', (serialNo: string) => encodeURIComponent(sceneOf(serialNo))],
    [
      'itself, in threes and small letters',
      (serialNo: string) => serialNo.replace(/(.{3})/g, '$1 ').toLowerCase(),
    ],
  ])('opens the product by %s', async (_, form) => {
    const serialNo = aFreshSerial()
    expect(await opened('wang', form(serialNo))).toMatchObject({
      serialNo,
      finding: 'firstScan',
      serialIs: 'genuine',
      item: { kind: 'model', model: 'Q360', producedIn: '2026-03', drawing: 'windHeater' },
      registered: 'no',
      productId: null,
    })
  })

  test('is shown to a guest, with the warranty by its month and without anything personal', async () => {
    const serialNo = aFreshSerial()
    await registered(ground.customer('wang'), serialNo, '妈妈的卫生间')
    const { data } = await asGuest(serialNo)
    expect(data).toMatchObject({ finding: 'seenBefore', registered: 'others', productId: null, place: null })
    expect(data?.warranty).toEqual(expect.stringMatching(/。$/))
    expect(JSON.stringify(data)).not.toMatch(/openid|妈妈/)
  })

  test('says to its owner that it is theirs', async () => {
    const serialNo = aFreshSerial()
    const { productId } = await registered(ground.customer('chen'), serialNo, '主卫')
    expect(await opened('chen', serialNo)).toMatchObject({
      finding: 'yours',
      registered: 'yours',
      productId,
      place: '主卫',
    })
  })

  test('of a part says that it is a part', async () => {
    const [part] = parts2026
    const itemCode = part?.itemCode ?? ''
    await layBatch(ground, itemCode)
    expect(await opened('wang', aSerial({ itemCode }))).toMatchObject({
      item: { kind: 'part', model: null, name: part?.name },
      warranty: null,
    })
  })

  test('that production has not recorded is doubted without blame', async () => {
    const found = await opened('wang', aSerial({ producedIn: '2026-04' }))
    expect(found).toMatchObject({ finding: 'unknown', serialIs: 'doubtful' })
    expect(found.advice).toContain('报修和咨询不受影响')
  })

  test('scanned by two people far apart on one day says so', async () => {
    const serialNo = aFreshSerial()
    await opened('wang', serialNo, '330106')
    expect(await opened('chen', serialNo, '110105')).toMatchObject({ finding: 'farApart' })
  })

  test('a place that was told once that day stays told', async () => {
    const serialNo = aFreshSerial()
    await opened('wang', serialNo, '330106')
    await opened('wang', serialNo)
    expect(await opened('chen', serialNo, '110105')).toMatchObject({ finding: 'farApart' })
  })

  test('scanned by many people says how many', async () => {
    const serialNo = aFreshSerial()
    for (let at = 0; at < 7; at++) await asGuest(serialNo, `198.51.100.${at}`)
    const found = await opened('wang', serialNo)
    expect(found).toMatchObject({ finding: 'manyScans', serialIs: 'genuine' })
    expect(found.words).toContain('8 个人')
  })
})

test('of a scan only a keyed hash of who, the division and the time are kept', async () => {
  const serialNo = aFreshSerial()
  await opened('wang', serialNo, '330106')
  await opened('wang', serialNo, '330106')
  const { data } = await ground.db.collection('scans').where({ serialNo }).get()
  expect(data).toHaveLength(1)
  expect(Object.keys((data as object[])[0] ?? {}).sort()).toEqual([
    '_id',
    'at',
    'by',
    'divisionCode',
    'serialNo',
  ])
  expect(JSON.stringify(data)).not.toContain('openid-wang')
})

describe('a number that is not ours', () => {
  /** The right check symbol behind a code that somebody made up. */
  const invented = (): string => {
    const signed = `${aFreshSerial().slice(0, 11)}000000`
    return signed + checkSymbol(signed)
  }

  test('that somebody made up shows no product, and nobody is accused', async () => {
    const found = await opened('zhou', invented())
    expect(found).toMatchObject({
      finding: 'wrongSignature',
      serialIs: 'doubtful',
      item: null,
      productId: null,
      warranty: null,
    })
    expect(found.words + found.advice).not.toMatch(/假货|骗|违法/)
  })

  test.each([
    ['with a slip of the pen', () => `${aFreshSerial().slice(0, -1)}`.padEnd(18, 'Y'), 'mistyped'],
    ['of other signs', () => '早些年的产品', 'unreadable'],
    ['behind a foreign link', () => `https://fake.example/p/${aFreshSerial()}`, 'otherSite'],
  ])('%s says so', async (_, boxCode, finding) => {
    expect(await opened('zhou', boxCode())).toMatchObject({ finding, item: null })
  })

  test('is slowed down where one caller tries many, be the next one right or wrong', async () => {
    const address = '192.0.2.66'
    for (let at = 0; at < 12; at++) expect((await asGuest('1'.repeat(18), address)).ok).toBe(true)
    expect(await asGuest('1'.repeat(18), address)).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    expect(await asGuest(aFreshSerial(), address)).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    expect((await asGuest(aFreshSerial(), '192.0.2.67')).ok).toBe(true)
  })
})

test('an agent looks a number up without that being a scan, and is not told whose it is', async () => {
  const serialNo = aFreshSerial()
  await registered(ground.customer('wang'), serialNo)
  const agent = await ground.staff('agent')
  const answer = await agent.call(lookAtProduct, { boxCode: serialNo })
  if (!answer.ok) throw new Error(answer.message)
  expect(answer.data).toMatchObject({
    serialNo,
    item: { model: 'Q360' },
    registeredAt: expect.any(Number),
    scans: { people: 0, lastAt: null },
    history: [{ words: '客户登记了' }],
  })
  expect(JSON.stringify(answer.data)).not.toContain('openid')
})

test('no query went without an index', async () => {
  expect(ground.host.unindexedQueries()).toEqual([])
  expect((await allOf(ground.db, 'limits')).every(({ _id }) => !_id.includes('openid'))).toBe(true)
})
