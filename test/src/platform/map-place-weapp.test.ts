import Taro from '@tarojs/taro'
import { markPlace } from '@/src/platform/map-place/index.weapp'

const choose = jest.mocked(Taro.chooseLocation)

test('given a place was chosen, then it is told in degrees, though WeChat may give text', async () => {
  choose.mockResolvedValue({ latitude: '30.2756', longitude: 120.1312, name: '', address: '' } as never)
  await expect(markPlace({ lat: 30, lng: 120 })).resolves.toEqual({
    ok: true,
    at: { lat: 30.2756, lng: 120.1312 },
  })
  expect(choose).toHaveBeenCalledWith({ latitude: 30, longitude: 120 })
})

test('given the map was closed and the phone calls that success, then nothing was marked', async () => {
  choose.mockResolvedValue({ latitude: 0, longitude: 0, name: '', address: '' } as never)
  await expect(markPlace(undefined)).resolves.toEqual({ ok: false, reason: 'cancelled' })
})

test.each([
  [{ errMsg: 'chooseLocation:fail cancel' }, 'cancelled'],
  [{ errMsg: 'chooseLocation:fail privacy permission is not authorized', errno: 104 }, 'denied'],
  [{ errMsg: 'chooseLocation:fail api scope is not declared', errno: 112 }, 'denied'],
  [{ errMsg: 'chooseLocation:fail system error' }, 'failed'],
])('given WeChat says %j, then the cause is %s', async (error, reason) => {
  choose.mockRejectedValue(error)
  await expect(markPlace(undefined)).resolves.toEqual({ ok: false, reason })
})
