import { ticketGet } from '@/contract/customer/ticket'
import { setPortrait, technicianList } from '@/contract/staff/dispatch'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'
import { layIn } from '../ground/lay-in'
import { aPhoto, png } from '../ground/photo'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

const portraitBy = async (account: 'manager' | 'manager-elsewhere', mediaId?: string) => {
  const caller = await ground.staff(account)
  const own = mediaId ?? (await aPhoto(caller, staffMediaPrepare, staffMediaConfirm))
  return caller.call(setPortrait, { requestId: aRequestId(), technicianId: 'tech-li', mediaId: own })
}

const cardOf = async (ticketNo: string) => {
  const answer = await ground.customer('wang').call(ticketGet, { ticketNo })
  return answer.ok ? answer.data.technician : null
}

test('given the outlet put up a portrait, then the customer sees the face of who comes, by an address that lapses', async () => {
  const { ticketNo } = await layIn(ground, 'assigned')
  expect(await cardOf(ticketNo)).toMatchObject({ photoUrl: null })
  const set = await portraitBy('manager')
  expect(set).toMatchObject({ ok: true, data: { photoUrl: expect.stringMatching(/^http.*sign=/) } })

  const card = await cardOf(ticketNo)
  const picture = await fetch(card?.photoUrl ?? '')
  expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true)
  const list = await (await ground.staff('manager')).call(technicianList, {})
  const li = list.ok ? list.data.technicians.find(({ technicianId }) => technicianId === 'tech-li') : null
  expect(li?.photoUrl).toMatch(/^http/)
})

test("given another outlet's manager, or a picture that is somebody else's, then the face stays", async () => {
  const { ticketNo } = await layIn(ground, 'assigned')
  const before = new URL((await cardOf(ticketNo))?.photoUrl ?? '').pathname
  expect(await portraitBy('manager-elsewhere')).toMatchObject({ ok: false, code: 'TECHNICIAN_NOT_FOUND' })
  const foreign = await aPhoto(await ground.staff('technician'), staffMediaPrepare, staffMediaConfirm)
  expect(await portraitBy('manager', foreign)).toMatchObject({ ok: false, code: 'MEDIA_NOT_FOUND' })
  expect(new URL((await cardOf(ticketNo))?.photoUrl ?? '').pathname).toBe(before)
})
