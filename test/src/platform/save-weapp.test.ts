import Taro from '@tarojs/taro'
import { momentOf } from '@/domain/time/china'
import { saveAppointment } from '@/src/platform/calendar/index.weapp'
import { saveContact } from '@/src/platform/contacts/index.weapp'
import { scanCode } from '@/src/platform/scan/index.weapp'

const added = {
  addPhoneCalendar: jest.fn(),
  addPhoneContact: jest.fn(),
  scanCode: jest.fn(),
}

beforeEach(() => {
  for (const api of Object.values(added)) api.mockReset().mockResolvedValue({})
  Object.assign(Taro, added)
})

const appointment = {
  title: '奥普师傅上门',
  startAt: momentOf('2026-11-24', '08:30'),
  endAt: momentOf('2026-11-24', '12:00'),
  place: '文三路',
  note: '工单',
  remindBeforeMs: 45_000_000,
}

test('WeChat’s calendar takes seconds, not milliseconds', async () => {
  expect(await saveAppointment(appointment)).toEqual({ ok: true })
  expect(added.addPhoneCalendar).toHaveBeenCalledWith({
    title: '奥普师傅上门',
    startTime: 1_795_480_200,
    endTime: '1795492800',
    location: '文三路',
    description: '工单',
    alarm: true,
    alarmOffset: 45_000,
  })
})

test('the outlet’s number is written as one of work', async () => {
  await saveContact({ name: '奥普 西湖网点', phone: '057188880000', note: '浴霸' })
  expect(added.addPhoneContact).toHaveBeenCalledWith({
    firstName: '奥普 西湖网点',
    workPhoneNumber: '057188880000',
    remark: '浴霸',
  })
})

test.each([
  ['addPhoneCalendar:fail cancel', 'cancelled'],
  ['addPhoneCalendar:fail auth deny', 'denied'],
  ['addPhoneCalendar:fail internal error', 'failed'],
])('given WeChat says "%s", then that is %s', async (errMsg, reason) => {
  added.addPhoneCalendar.mockRejectedValue({ errMsg })
  expect(await saveAppointment(appointment)).toEqual({ ok: false, reason })
})

test('a mini-program code gives where it leads, another one its text', async () => {
  added.scanCode.mockResolvedValueOnce({
    result: '',
    path: 'packages/report/pages/fitting/index?scene=ABC123',
  })
  expect(await scanCode()).toEqual({ ok: true, text: 'packages/report/pages/fitting/index?scene=ABC123' })
  added.scanCode.mockResolvedValueOnce({ result: 'ABC123', path: '' })
  expect(await scanCode()).toEqual({ ok: true, text: 'ABC123' })
})
