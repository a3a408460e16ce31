import { navigateTo } from '@/src/packages/technician/parts/navigate-to'

const mockOpen = jest.fn()
const mockCopy = jest.fn()
const mockToast = jest.fn()
jest.mock('@/src/platform/map-place', () => ({ openMap: (place: unknown) => mockOpen(place) }))
jest.mock('@/src/platform/clipboard', () => ({ copyText: (text: string) => mockCopy(text) }))
jest.mock('@/src/components/toast', () => ({ toast: (words: string) => mockToast(words) }))

const house = { region: '浙江省 杭州市 西湖区', detail: '文三路 90 号' }
const at = { lat: 30.27561, lng: 120.13123 }

beforeEach(() => {
  for (const mock of [mockOpen, mockCopy, mockToast]) mock.mockReset()
  mockCopy.mockResolvedValue({ ok: true })
})

test('given the door is marked, then the map opens there, and nothing is copied', async () => {
  mockOpen.mockResolvedValue({ ok: true })
  await navigateTo({ ...house, at })
  expect(mockOpen).toHaveBeenCalledWith({
    ...at,
    name: '文三路 90 号',
    address: '浙江省杭州市西湖区文三路 90 号',
  })
  expect([mockCopy, mockToast].map((mock) => mock.mock.calls)).toEqual([[], []])
})

test('given it is not marked, then the address is copied as it was before', async () => {
  await navigateTo({ ...house, at: null })
  expect(mockOpen).not.toHaveBeenCalled()
  expect(mockCopy).toHaveBeenCalledWith('浙江省杭州市西湖区文三路 90 号')
  expect(mockToast).toHaveBeenCalledWith('地址复制好了，打开地图粘贴就能导航。')
})

test.each(['failed', 'denied', 'unsupported'])(
  'given the map is %s, then the words say so and the address is copied',
  async (reason) => {
    mockOpen.mockResolvedValue({ ok: false, reason })
    await navigateTo({ ...house, at })
    expect(mockCopy).toHaveBeenCalledTimes(1)
    expect(mockToast).toHaveBeenCalledWith('地图没打开。地址复制好了，打开地图粘贴就能导航。')
  },
)
