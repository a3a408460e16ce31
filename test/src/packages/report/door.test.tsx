import { act, fireEvent, render, screen } from '@testing-library/react'
import { report } from '@/contract/ticket/report'
import { changeDraft, clearDraft, useDraft } from '@/src/packages/report/draft/draft-store'
import { toErrand } from '@/src/packages/report/draft/to-errand'
import { toReport } from '@/src/packages/report/draft/to-report'
import { DoorCell } from '@/src/packages/report/pages/where/door-cell'
import { changeAddress, fillFromKnown } from '@/src/packages/report/pages/where/fill'

const mockMark = jest.fn()
const mockToast = jest.fn()
jest.mock('@/src/platform/map-place', () => ({ canMarkPlace: true, markPlace: () => mockMark() }))
jest.mock('@/src/components/toast', () => ({ toast: (words: string) => mockToast(words) }))

const at = { lat: 30.27561, lng: 120.13123 }

beforeEach(() => {
  clearDraft()
  mockToast.mockReset()
  changeDraft({
    symptom: 'weak-heating',
    divisionCode: '330106',
    region: ['浙江省', '杭州市', '西湖区'],
    detail: '文三路 90 号',
    name: '王秀英',
    phone: '13800138000',
    wish: { date: '2026-11-24', half: 'morning' },
    consentVersion: '2026-11-01',
  })
})

const mark = async () => {
  render(<DoorCell />)
  await act(async () => void fireEvent.click(screen.getByRole('button')))
}

test('given the customer marked the door, then it is kept and goes with the report, and places are asked for from nearby', async () => {
  mockMark.mockResolvedValue({ ok: true, at })
  await mark()
  expect(screen.getByText('位置标好了')).toBeTruthy()
  expect(JSON.parse(window.localStorage.getItem('aupu.app.report-draft') ?? '{}').at).toEqual(at)
  expect(report.parse(toReport(useDraft.getState())).address.at).toEqual(at)
  expect(toErrand(useDraft.getState())).toMatchObject({ at: { lat: 30.28, lng: 120.13 } })
})

test('given it was not marked, then the report says nothing of it', () => {
  expect(report.parse(toReport(useDraft.getState())).address).not.toHaveProperty('at')
})

test.each([
  ['another house', { detail: '文三路 91 号' }],
  ['another district', { divisionCode: '330105', region: ['浙江省', '杭州市', '拱墅区'] }],
])('given %s, then the mark is gone', (_, change) => {
  changeDraft({ at })
  changeAddress(change)
  expect(useDraft.getState().at).toBeNull()
})

test('an address used before brings its own mark, or none', () => {
  const { divisionCode, region, detail } = useDraft.getState()
  const contact = { name: '王秀英', phone: '13800138000', relation: 'self' } as const
  fillFromKnown({ address: { divisionCode, region, detail, at }, contact })
  expect(useDraft.getState().at).toEqual(at)
  fillFromKnown({ address: { divisionCode, region, detail }, contact })
  expect(useDraft.getState().at).toBeNull()
})

test('given the map may not open, then it is said in words, and nothing is missing without it', async () => {
  mockMark.mockResolvedValue({ ok: false, reason: 'denied' })
  await mark()
  expect(mockToast).toHaveBeenCalledWith('地图要您同意才能打开。不标也没关系，师傅会按地址找。')
  expect(useDraft.getState().at).toBeNull()
})

test('given the map was closed again, then nothing is said', async () => {
  mockMark.mockResolvedValue({ ok: false, reason: 'cancelled' })
  await mark()
  expect(mockToast).not.toHaveBeenCalled()
})
