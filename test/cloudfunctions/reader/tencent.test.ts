/** @jest-environment ./test/cloudfunctions/reader/native-environment.ts */
import { createServer, type Server } from 'node:http'
import { createEngine, type Engine } from '@/cloudfunctions/reader/engine'
import { Refused } from '@/cloudfunctions/reader/file/refused'
import { readFile } from '@/cloudfunctions/reader/read-file'
import { jpeg } from './files/pictures'
import { occasion } from './reading-ground'

const KEY = 'a-secret-key-of-nobody'

/** The service's side: answers as it documents, and remembers what it was asked. */
let server: Server
let engine: Engine
let asked: { action: string; body: Record<string, unknown> }[] = []
let answers: Record<string, object | null> = {}

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const action = String(request.headers['x-tc-action'])
      asked.push({ action, body: JSON.parse(Buffer.concat(parts).toString('utf8')) })
      const answer = answers[action]
      if (answer === null || answer === undefined) response.writeHead(503).end('busy')
      else response.end(JSON.stringify({ Response: { RequestId: 'r', ...answer } }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  engine = createEngine({
    READER_ENGINE: 'tencent',
    TENCENT_OCR_SECRET_ID: 'nobody',
    TENCENT_OCR_SECRET_KEY: KEY,
    TENCENT_OCR_URL: `http://127.0.0.1:${address.port}`,
    TENCENT_OCR_TIMEOUT_S: '2',
  })
})

beforeEach(() => {
  asked = []
  answers = {}
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const infos = (values: Record<string, string>) =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value, Polygon: null }))

const vatAnswer = {
  VatInvoiceInfos: infos({
    发票代码: '3300194130',
    发票号码: 'No27003456',
    开票日期: '2019年12月03日',
    合计金额: '¥1000.00',
    合计税额: '¥130.00',
    小写金额: '¥1130.00',
    '价税合计(大写)': '壹仟壹佰叁拾圆整',
    销售方名称: '杭州家和电器有限公司',
    购买方名称: '嘉兴联创建材有限公司',
    发票类型: '专用发票',
    发票名称: '浙江增值税专用发票',
  }),
  Items: [
    {
      LineNo: '1',
      Name: '*家用厨房电器具*浴霸',
      Spec: 'QDP6020C',
      Unit: '台',
      Quantity: '1',
      UnitPrice: '1000',
      AmountWithoutTax: '1000.00',
      TaxRate: '13%',
      TaxAmount: '130.00',
      TaxClassifyCode: '',
    },
  ],
  PdfPageSize: 0,
  Angle: 0,
}

const generalAnswer = {
  TotalPDFCount: 1,
  MixedInvoiceItems: [
    {
      Code: 'OK',
      Type: 16,
      SubType: 'VatElectronicInvoiceFull',
      TypeDescription: '全电发票',
      SingleInvoiceInfos: {
        VatSpecialInvoice: null,
        VatElectronicInvoiceFull: {
          Title: '电子发票（普通发票）',
          Number: '24332000000012345678',
          Date: '2024年03月14日',
          PretaxAmount: '1000.00',
          Tax: '130.00',
          Total: '1130.00',
          TotalCn: '壹仟壹佰叁拾圆整',
          Seller: '杭州家和电器有限公司',
          Buyer: '张建国',
          VatElectronicItems: [{ Name: '*家用厨房电器具*浴霸', Specification: 'S368M', Quantity: '1' }],
        },
      },
    },
  ],
}

const error = (Code: string) => ({ Error: { Code, Message: 'words that may quote the request' } })
const read = async () => readFile(engine, await jpeg(600, 400), occasion)

test("given VatInvoiceOCR's documented answer, its names become our fields", async () => {
  answers = { VatInvoiceOCR: vatAnswer }
  const { fields, goods, checks } = await read()
  expect(fields).toMatchObject({
    kind: { value: 'special', source: 'service' },
    code: { value: '3300194130' },
    number: { value: '27003456' },
    date: { value: '2019-12-03' },
    amountExFen: { value: 100_000 },
    taxFen: { value: 13_000 },
    amountIncFen: { value: 113_000 },
    seller: { value: '杭州家和电器有限公司' },
    buyer: { value: '嘉**' },
  })
  expect(goods).toMatchObject([{ model: 'QDP6020C', quantity: 1 }])
  expect(checks).toContainEqual({ name: 'sumAddsUp', agrees: true })
  expect(asked.map(({ action }) => action)).toEqual(['VatInvoiceOCR'])
})

test('given an invoice that it does not know, the general interface is asked next', async () => {
  answers = { VatInvoiceOCR: error('FailedOperation.OcrFailed'), RecognizeGeneralInvoice: generalAnswer }
  const { fields, goods } = await read()
  expect(fields).toMatchObject({
    kind: { value: 'digitalOrdinary' },
    code: null,
    number: { value: '24332000000012345678' },
    date: { value: '2024-03-14' },
    amountIncFen: { value: 113_000 },
  })
  expect(goods).toMatchObject([{ model: 'S368M' }])
})

test('given a till receipt, its own words are understood', async () => {
  const content = {
    店名: '百佳电器',
    小票号: '20240314000123',
    交易日期: '2024-03-14 10:07:21',
    应付金额: '899',
    实收: '900',
  }
  const receipt = { ShoppingReceipt: { Title: '购物小票', Content: infos(content) } }
  answers = {
    VatInvoiceOCR: error('FailedOperation.OcrFailed'),
    RecognizeGeneralInvoice: { MixedInvoiceItems: [{ Code: 'OK', Type: 24, SingleInvoiceInfos: receipt }] },
  }
  expect((await read()).fields).toMatchObject({
    kind: { value: 'plain' },
    number: { value: '20240314000123' },
    date: { value: '2024-03-14' },
    amountIncFen: { value: 89_900 },
  })
})

test('given sums that disagree, nothing is accepted without a person', async () => {
  const wrong = vatAnswer.VatInvoiceInfos.map((info) =>
    info.Name === '合计税额' ? { ...info, Value: '¥131.00' } : info,
  )
  answers = {
    VatInvoiceOCR: { ...vatAnswer, VatInvoiceInfos: wrong },
    RecognizeGeneralInvoice: error('FailedOperation.OcrFailed'),
  }
  const { accepted, checks } = await read()
  expect(accepted).toBe(false)
  expect(checks).toContainEqual({ name: 'sumAddsUp', agrees: false })
})

test.each([
  ['does not answer', null, 'ENGINE_UNAVAILABLE'],
  ['says there were too many requests', error('RequestLimitExceeded'), 'ENGINE_UNAVAILABLE'],
  ['does not know the account', error('AuthFailure.SignatureFailure'), 'ENGINE_UNAVAILABLE'],
  ['cannot decode the picture', error('FailedOperation.ImageDecodeFailed'), 'FILE_DAMAGED'],
])('given a service that %s, the customer is told so', async (_, answer, code) => {
  answers = { VatInvoiceOCR: answer, RecognizeGeneralInvoice: answer }
  const caught: unknown = await read().catch((thrown: unknown) => thrown)
  expect(caught).toBeInstanceOf(Refused)
  expect(caught).toMatchObject({ code })
  expect(String((caught as Error).stack)).not.toContain('quote the request')
})

test('given neither interface finds an invoice, every field is open and nothing is refused', async () => {
  answers = {
    VatInvoiceOCR: error('FailedOperation.OcrFailed'),
    RecognizeGeneralInvoice: { MixedInvoiceItems: [] },
  }
  const { fields, accepted } = await read()
  expect(fields.number).toBeNull()
  expect(accepted).toBe(false)
})

test('only pixels go out, and the key does not', async () => {
  answers = { VatInvoiceOCR: vatAnswer }
  await read()
  const sent = Buffer.from(String(asked[0]?.body.ImageBase64), 'base64')
  expect(sent.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  expect(JSON.stringify(asked)).not.toContain(KEY)
})

test('a missing key is named and never shown', () => {
  expect(() => createEngine({ READER_ENGINE: 'tencent', TENCENT_OCR_SECRET_ID: 'nobody' })).toThrow(
    'TENCENT_OCR_SECRET_KEY',
  )
  expect(() => createEngine({ READER_ENGINE: 'other' })).toThrow('READER_ENGINE')
})
