import { act, renderHook, waitFor } from '@testing-library/react'
import { type SendMedia, type SendOutcome, useMedia } from '@/src/components/media-picker'
import { type PickedFile, pickMedia } from '@/src/platform/media'

// The device's album, which the phone draws; everything behind it is real.
jest.mock('@/src/platform/media', () => ({ pickMedia: jest.fn() }))
const album = jest.mocked(pickMedia)

const limits = { count: { image: 9, video: 1 }, maxBytes: { image: 1e7, video: 5e7 } }
const photos = (count: number): PickedFile[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `blob:${index}`,
    kind: 'image' as const,
    sizeBytes: 1,
  }))

/** A sender whose files arrive or fail when the test says so. */
const sender = () => {
  const waiting: {
    id: string
    settle: (outcome: SendOutcome) => void
    progress: (percent: number) => void
  }[] = []
  const stopped: string[] = []
  const send: SendMedia = (id, _file, onProgress) => ({
    done: new Promise((settle) => waiting.push({ id, settle, progress: onProgress })),
    stop: () => stopped.push(id),
  })
  return { send, waiting, stopped }
}

const started = async (count: number) => {
  album.mockResolvedValue({ ok: true, files: photos(count) })
  const { send, waiting, stopped } = sender()
  const onRefused = jest.fn()
  const { result, unmount } = renderHook(() => useMedia({ send, limits, onRefused }))
  act(() => result.current.add())
  await waitFor(() => expect(result.current.items).toHaveLength(count))
  const states = () => result.current.items.map(({ state }) => state)
  return { result, waiting, stopped, states, onRefused, unmount }
}

test('given three photos, then two are sent at a time, and the third when one has arrived', async () => {
  const { waiting, states } = await started(3)
  expect(states()).toEqual(['sending', 'sending', 'waiting'])
  await act(async () => waiting[0]?.settle({ ok: true, mediaId: 'm0', url: 'u0' }))
  expect(states()).toEqual(['sent', 'sending', 'sending'])
  expect(waiting).toHaveLength(3)
})

test('given a photo that failed for want of a net, when the net is back, then it is sent again by itself', async () => {
  const { waiting, states } = await started(1)
  await act(async () => waiting[0]?.settle({ ok: false, words: '网络断了', canRetry: true }))
  expect(states()).toEqual(['failed'])
  await act(async () => window.dispatchEvent(new Event('online')))
  expect(states()).toEqual(['sending'])
  expect(waiting).toHaveLength(2)
  expect(waiting[1]?.id).toBe(waiting[0]?.id)
})

test('given a photo that will never be taken, when the net is back, then it isn’t sent again', async () => {
  const { waiting, states } = await started(1)
  await act(async () => waiting[0]?.settle({ ok: false, words: '不是照片', canRetry: false }))
  await act(async () => window.dispatchEvent(new Event('online')))
  expect(states()).toEqual(['failed'])
})

test('given a photo on its way, when it is removed or the page is left, then its sending stops', async () => {
  const { result, waiting, stopped, unmount } = await started(2)
  act(() => result.current.remove(waiting[0]?.id ?? ''))
  expect(stopped).toEqual([waiting[0]?.id])
  unmount()
  expect(stopped).toEqual([waiting[0]?.id, waiting[1]?.id])
})

test('given the customer closes the album, then nothing is said; given the phone forbids it, then it is', async () => {
  const { result, onRefused } = await started(1)
  album.mockResolvedValue({ ok: false, reason: 'cancelled' })
  await act(async () => result.current.add())
  expect(onRefused).not.toHaveBeenCalled()
  album.mockResolvedValue({ ok: false, reason: 'denied' })
  await act(async () => result.current.add())
  expect(onRefused).toHaveBeenCalledWith('denied')
})
