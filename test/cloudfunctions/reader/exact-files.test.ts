/** @jest-environment ./test/cloudfunctions/reader/native-environment.ts */
import { readFile } from '@/cloudfunctions/reader/read-file'
import { digitalOfd, electronicOfd } from './files/archives'
import { drawDigital, pdf } from './files/pdfs'
import { jpeg } from './files/pictures'
import { occasion, watchingEngine } from './reading-ground'

const valuesOf = async (bytes: Uint8Array) => {
  const { fields, goods, checks, accepted } = await readFile(watchingEngine(), bytes, occasion)
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field?.value ?? null]),
  )
  return {
    ...values,
    goods: goods.map(({ model }) => model),
    disagree: checks.filter(({ agrees }) => !agrees),
    accepted,
  }
}

const digital = {
  kind: 'digitalOrdinary',
  code: null,
  number: '24332000000012345678',
  date: '2024-03-14',
  amountExFen: 100_000,
  taxFen: 13_000,
  amountIncFen: 113_000,
  seller: '杭州家和电器有限公司',
  goods: ['QDP6020C'],
  disagree: [],
  accepted: true,
}

test('given the PDF of a digital invoice, every field is read as it is written', async () => {
  expect(await valuesOf(await pdf(drawDigital))).toMatchObject(digital)
})

test('given a PDF of many pages, only the first is read', async () => {
  const bytes = await pdf((document) => {
    drawDigital(document)
    for (let page = 0; page < 30; page++) document.addPage().text('发票号码：99999999999999999999')
  })
  expect(await valuesOf(bytes)).toMatchObject(digital)
})

test('given a PDF that is a scan, its picture is read', async () => {
  const picture = await jpeg(900, 600)
  const engine = watchingEngine()
  await readFile(
    engine,
    await pdf((document) => void document.image(picture, 0, 0, { width: 600 })),
    occasion,
  )
  expect(engine.seen).toEqual([expect.objectContaining({ width: 900, height: 600 })])
})

test('given the OFD of a digital invoice, every field is read by its tag', async () => {
  expect(await valuesOf(digitalOfd())).toMatchObject(digital)
})

test('given the OFD of an electronic invoice, every field is read from its attachment', async () => {
  expect(await valuesOf(electronicOfd())).toMatchObject({
    kind: 'electronicOrdinary',
    code: '033002000911',
    number: '12345678',
    date: '2020-05-06',
    amountExFen: 90_000,
    amountIncFen: 101_700,
    seller: '嘉兴&百佳电器有限公司',
    check: '12345678901234567890',
    goods: ['S368M'],
    accepted: true,
  })
})

test.each([
  ['a sum that does not add up', { TaxTotalAmount: '¥131.00' }, 'sumAddsUp'],
  ['a number of another year', { InvoiceNo: '23332000000012345678' }, 'numberFitsDate'],
  [
    'a day that has not come',
    { InvoiceNo: '27332000000012345678', IssueDate: '2027年01月01日' },
    'notInFuture',
  ],
])('given %s, a person looks at it', async (_, change, check) => {
  const { accepted, disagree } = await valuesOf(digitalOfd(change))
  expect(accepted).toBe(false)
  expect(disagree).toContainEqual({ name: check, agrees: false })
})

test('given a day that is not in the calendar, no date is taken', async () => {
  expect(await valuesOf(digitalOfd({ IssueDate: '2024年02月30日' }))).toMatchObject({
    date: null,
    accepted: false,
  })
})

test("the buyer's name and tax number do not leave the reader", async () => {
  const reading = await readFile(watchingEngine(), digitalOfd(), occasion)
  expect(reading.fields.buyer?.value).toBe('张**')
  expect(JSON.stringify(reading)).not.toContain('张建国')
})
