import type { PutFile } from '@/console/lib/put-file'
import { errorCopy } from '@/contract/error-code'
import { completeTicket } from '@/contract/staff/command'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { aTicket } from './builders/staff-ticket'
import { FakeDesk } from './fake-desk'
import {
  choose,
  clearDesk,
  fireEvent,
  press,
  screen,
  seeTicket,
  showDesk,
  strike,
  typeInto,
  waitFor,
} from './show-desk'

afterEach(clearDesk)

const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/)
const photo = (name: string) => new File(['jpeg'], name, { type: 'image/jpeg' })

const prices = [
  { name: '上门检查', entry: 'list/2026-11/inspection', amountFen: 5_000 },
  { name: '取暖灯泡', entry: 'catalogue/2026-11/part:heat-lamp-275', amountFen: 3_500 },
]

const openForm = async (putFile: PutFile = async () => true) => {
  const server = new FakeDesk([aTicket({ status: 'onSite', actions: ['complete'], capFen: 30_000, prices })])
  showDesk(server, { at: '/tickets/7K4902T', putFile })
  await seeTicket('7K4-902-T')
  strike('c')
  return server
}
const addPhotos = (label: string, ...files: File[]) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input[type=file]' }), { target: { files } })
const submit = () => fireEvent.submit(document.querySelector('.panel form') ?? document.body)

test('given the work is done, when all is filled in, then fees go as 分 with their total, and the photos by their ids', async () => {
  const sent: string[] = []
  const server = await openForm(async (target) => {
    sent.push(target.url)
    return true
  })
  typeInto('修了什么（客户会看到）', '换了取暖模块')
  press('加一项收费')
  await choose('价目表里的哪一项', /取暖灯泡/)
  typeInto('几个', '4')
  expect(await screen.findByText('¥140', { selector: 'strong' })).toBeTruthy()
  typeInto('金额（元）', '120.5')
  expect(await screen.findByText('¥120.50')).toBeTruthy()
  press('加一个配件')
  typeInto('配件', '取暖模块 E172')
  addPhotos('加照片', photo('1.jpg'), photo('2.jpg'))
  await screen.findByAltText('第 2 张')
  typeInto('确认码', '508216')
  submit()

  expect(await screen.findByText('完工了，辛苦您。客户会收到明细。')).toBeTruthy()
  expect(server.arrivalsAt(completeTicket)).toEqual([
    {
      requestId: UUID,
      ticketNo: '7K4902T',
      rev: 3,
      summary: '换了取暖模块',
      fees: [
        {
          name: '取暖灯泡',
          amountFen: 12_050,
          entry: 'catalogue/2026-11/part:heat-lamp-275',
          quantity: 4,
        },
      ],
      totalFen: 12_050,
      parts: [{ name: '取暖模块 E172', quantity: 1 }],
      mediaIds: ['media:1', 'media:2'],
      confirmation: { kind: 'code', code: '508216' },
    },
  ])
  expect(sent).toEqual(['https://storage.test/1', 'https://storage.test/2'])
  expect(server.arrivalsAt(staffMediaPrepare)[0]).toEqual({ requestId: UUID, kind: 'image', sizeBytes: 4 })
  expect(server.arrivalsAt(staffMediaConfirm)[0]).toEqual({ requestId: UUID, mediaId: 'media:1' })
})

test('given nothing to charge, when the customer signs, then the signature’s picture confirms', async () => {
  const server = await openForm()
  typeInto('修了什么（客户会看到）', '调了插头')
  addPhotos('加照片', photo('1.jpg'))
  await screen.findByAltText('第 1 张')
  fireEvent.click(screen.getByLabelText('签名'))
  await screen.findByLabelText('加签名照片')
  addPhotos('加签名照片', photo('signature.jpg'))
  await waitFor(() => expect(screen.getAllByAltText('第 1 张')).toHaveLength(2))
  submit()
  await waitFor(() => expect(server.arrivalsAt(completeTicket)).toHaveLength(1))
  expect(server.arrivalsAt(completeTicket)[0]).toMatchObject({
    fees: [],
    totalFen: 0,
    parts: [],
    mediaIds: ['media:1'],
    confirmation: { kind: 'signature', mediaId: 'media:2' },
  })
})

test('given fees above the cap, when they are typed, then the form says by how much', async () => {
  await openForm()
  press('加一项收费')
  typeInto('金额（元）', '360')
  expect(await screen.findByText(/比封顶价多 ¥60/)).toBeTruthy()
})

test('given no photo and no code, when it is submitted, then each is named and nothing is sent', async () => {
  const server = await openForm()
  typeInto('修了什么（客户会看到）', '换了取暖模块')
  submit()
  expect(await screen.findByText('完工要至少一张现场照片，请拍一张。')).toBeTruthy()
  expect(await screen.findByText('确认码是 6 位数字，请看客户的手机。')).toBeTruthy()
  expect(server.arrivalsAt(completeTicket)).toEqual([])
})

test('given a photo that storage did not take, when it is sent again, then it is the same photo’s place', async () => {
  let taken = false
  const server = await openForm(async () => taken)
  addPhotos('加照片', photo('1.jpg'))
  await screen.findByText(/没传上/)
  taken = true
  press('重试')
  await screen.findByAltText('第 1 张')
  const [first, second] = server.arrivalsAt(staffMediaPrepare)
  expect(first?.requestId).toBe(second?.requestId)
})

test('given a wrong code, when the server refuses it, then the form stays with the mend', async () => {
  const server = await openForm()
  server.refuseNext(completeTicket, 'CONFIRMATION_CODE_WRONG')
  typeInto('修了什么（客户会看到）', '换了取暖模块')
  addPhotos('加照片', photo('1.jpg'))
  await screen.findByAltText('第 1 张')
  typeInto('确认码', '000000')
  submit()
  expect(await screen.findByText(errorCopy.CONFIRMATION_CODE_WRONG)).toBeTruthy()
  expect(screen.getByLabelText('修了什么（客户会看到）')).toHaveProperty('value', '换了取暖模块')
})
